import type { Browser } from 'playwright'
import { gzipSync } from 'node:zlib'

/** A file that a page asked for, and its bytes; packed, where it is no font, which is packed already. */
export interface Taken { path: string, size: number }

/** What a page takes until it is seen: Slidev is loaded once a frame has been painted, and here none ever is. */
export async function takenAtFirst(browser: Browser, url: string): Promise<{ fonts: Taken[], others: Taken[] }> {
  const page = await browser.newPage()
  const taking: Promise<Taken>[] = []
  page.on('response', response => taking.push(response.body().then((body) => {
    const path = new URL(response.url()).pathname
    return { path, size: path.endsWith('.woff2') ? body.length : gzipSync(body).length }
  })))
  await page.addInitScript(() => globalThis.requestAnimationFrame = () => 0)
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
  // What comes while others are read is read too; what comes later is none of the first page's.
  let read = -1
  while (read < taking.length) {
    read = taking.length
    await Promise.all(taking)
  }
  page.removeAllListeners('response')
  const taken = await Promise.all(taking)
  await page.close()
  return { fonts: taken.filter(({ path }) => path.endsWith('.woff2')), others: taken.filter(({ path }) => !path.endsWith('.woff2')) }
}

/** The bytes of some files. */
export function bytesOf(taken: Taken[]): number {
  return taken.reduce((sum, { size }) => sum + size, 0)
}
