import type { Page } from 'playwright'
import type * as pageCode from './page/index.ts'
import { browserScript } from '../files/browser-script.ts'

/** The functions that can be called in a page. */
type PageCode = typeof pageCode

let bundled: Promise<string> | undefined

/** The code that runs in pages, bundled once a process: a script that names it `page`. */
export function pageBundle(): Promise<string> {
  return bundled ??= browserScript(new URL('page/index.ts', import.meta.url), { target: 'esnext', minify: false })
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
