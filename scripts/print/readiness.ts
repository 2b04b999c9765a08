import type { WatchedPage } from './browser.ts'
import { errors } from 'playwright'
import { DeckError } from '../diagnostics/error.ts'

/** Something on a slide that would print wrong; `id` is the slide's, or empty where it concerns the whole page. */
export interface SlideProblem { id: string, kind: 'mermaid' | 'throw' | 'image' | 'blank' | 'missing', message: string }

/** What a print page says of itself: the number of its slides, and the problems it met. */
export interface PageState { slides: number, problems: SlideProblem[] }

declare global {
  // eslint-disable-next-line vars-on-top
  var __reviewdeck: PageState | undefined
}

/**
 * Opens a page of the deck and waits until it says that it is ready to print (`data-ready` on the root element).
 * Returns what it says of itself. Throws E_NOT_READY, naming what is missing, after `limit` milliseconds.
 */
export async function openReady({ page, errors: consoleErrors }: WatchedPage, url: string, limit = 120_000): Promise<PageState> {
  const end = Date.now() + limit
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: limit })
    await page.locator('html[data-ready]').waitFor({
      state: 'attached',
      timeout: Math.max(1, end - Date.now()),
    })
  }
  catch (error) {
    if (!(error instanceof errors.TimeoutError))
      throw error
    const missing = await whatIsMissing(page)
    throw new DeckError('E_NOT_READY', `${new URL(url).pathname} was not ready after ${limit / 1000} s: ${[
      ...missing,
      ...consoleErrors.slice(0, 3),
    ].join('; ')}`, 'Open the same page in a browser to see it, or run again with DEBUG=1.')
  }
  const state = await page.evaluate(() => globalThis.__reviewdeck)
  if (!state || !Array.isArray(state.problems))
    throw new DeckError('E_NOT_READY', `${new URL(url).pathname} says that it is ready, but not what is on it`, 'Was the deck built by this version? Build it again: npm run deck')
  return state
}

/** Asks a page that hangs what it is still waiting for. A page that is too busy to answer says so by silence. */
async function whatIsMissing(page: WatchedPage['page']): Promise<string[]> {
  const silence = Promise.withResolvers<string[]>()
  const timer = setTimeout(silence.resolve, 5000, ['the page does not answer'])
  const asked = page.evaluate(() => {
    const count = (selector: string, unfinished: (element: Element) => boolean = () => true): number =>
      [...document.querySelectorAll(selector)].filter(unfinished).length
    const counts: [number, string][] = [
      [
        count('.slidev-slide-loading'),
        'slides still loading',
      ],
      [
        count('.mermaid', host => !(host.shadowRoot ?? host).querySelector('svg')),
        'diagrams not drawn',
      ],
      [
        count('img', image => !(image as HTMLImageElement).complete),
        'pictures not loaded',
      ],
      [
        document.fonts.status === 'loading' ? 1 : 0,
        'fonts not loaded',
      ],
      [
        document.body?.childElementCount ? 0 : 1,
        'empty page',
      ],
    ]
    const missing = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} × ${what}`)
    return missing.length ? missing : ['it never set data-ready']
  }).catch(() => ['the page does not answer'])
  const missing = await Promise.race([asked, silence.promise])
  clearTimeout(timer)
  return missing
}
