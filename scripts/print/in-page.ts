import type { Page } from 'playwright'
import type * as pageCode from './page/index.ts'
import { fileURLToPath } from 'node:url'

/** The functions that can be called in a page. */
type PageCode = typeof pageCode

const entry = fileURLToPath(new URL('page/index.ts', import.meta.url))
let bundled: Promise<string> | undefined

/** The code that runs in pages, bundled once a process: a script that names it `page`. */
export function pageBundle(): Promise<string> {
  return bundled ??= bundle()
}

/**
 * Calls a function of the folder `page/` in a page and returns what it returns. It comes with the call and leaves nothing in
 * the page, so that the deck's own content policy stays as it is.
 */
export async function inPage<Name extends keyof PageCode>(
  page: Page,
  name: Name,
  ...args: Parameters<PageCode[Name]>
): Promise<Awaited<ReturnType<PageCode[Name]>>> {
  const call = `page.${name}(...${JSON.stringify(args)})`
  return page.evaluate<Awaited<ReturnType<PageCode[Name]>>>(`(() => {\n${await pageBundle()}\nreturn ${call}\n})()`)
}

/** The drawings that were made on a page, by their names. */
export function drawingsOn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => globalThis.__reviewdeck?.drawings ?? {})
}

async function bundle(): Promise<string> {
  const { build } = await import('vite')
  const lib = { entry, formats: ['iife' as const], name: 'page' }
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'esnext', lib },
  })
  const [{ output: [{ code }] }] = [built].flat() as unknown as { output: [{ code: string }] }[]
  return code
}
