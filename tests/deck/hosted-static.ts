import type { Browser } from 'playwright'
import type { Hosted } from './hosted-phone.ts'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { findingsOfAxe } from '../axe.ts'
import { bytesOf, takenAtFirst } from './first-page.ts'
import { readPdf } from './pdf-text.ts'
import { freshFolder } from './run.ts'

const pages = ['', 'en/goals/', 'en/flow/', 'en/sizes/', 'en/read/', 'en/contents/#flow', '404.html']
const screens = { 'a desk': { width: 1280, height: 720 }, 'a phone': { width: 390, height: 844 } }

/** Pages as they stand before Slidev; with `isPatient` looked at as whole documents, and printed. `serve` hosts a site. */
export function testStatic(
  dist: () => string,
  browser: () => Browser,
  serve: (dist: string) => Promise<Hosted>,
  { isPatient = false } = {},
): void {
  test('before Slidev a page takes few requests and bytes', async (context) => {
    const { url, close } = await serve(dist())
    context.after(close)
    const { others } = await takenAtFirst(browser(), `${url}goals/`)
    assert.ok(others.length >= 2 && others.length <= 8, JSON.stringify(others))
    assert.ok(bytesOf(others) < 60_000, JSON.stringify(others))
  })

  if (!isPatient)
    return
  for (const [screen, viewport] of Object.entries(screens)) {
    const how = 'in light and dark, with script and without'
    test(`axe with all its rules finds nothing on a page before Slidev, on ${screen}, ${how}`, async (context) => {
      const { url, close } = await serve(dist())
      context.after(close)
      const found: string[] = []
      for (const [colorScheme, hasScript] of [['light', true], ['dark', true], ['light', false]] as const) {
        const page = await browser().newPage({ viewport, colorScheme, isMobile: viewport.width < 600, hasTouch: viewport.width < 600 })
        await page.route(hasScript ? '**/index-*.js' : '**/*.js', route => route.abort())
        for (const path of pages) {
          await page.goto('about:blank')
          await page.goto(url + path)
          await page.evaluate(() => document.fonts.ready)
          found.push(...(await findingsOfAxe(page, colorScheme)).map(finding => `${path} ${colorScheme} ${hasScript}: ${finding}`))
        }
        await page.close()
      }
      assert.deepEqual(found, [])
    })
  }

  test('on paper the pictures of the article are all there, wherever a page ends', async (context) => {
    const { url, close } = await serve(dist())
    const folder = await freshFolder()
    const page = await browser().newPage()
    context.after(() => Promise.all([close(), page.close(), folder.remove()]))
    await page.goto(`${url}en/read/`)
    const isThere: boolean[] = []
    for (const above of [0, 660, 700, 800]) {
      await page.addStyleTag({ content: `.read-chapter:last-child { padding-top: ${above}px; }` })
      const path = join(folder.path, 'read.pdf')
      await page.pdf({ path, format: 'A4' })
      const { texts } = await readPdf(path)
      isThere.push(texts.some(text => text.includes('256–1280')))
    }
    assert.deepEqual(isThere, [true, true, true, true])
  })
}
