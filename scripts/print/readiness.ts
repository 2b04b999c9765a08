import type { Page } from 'playwright'
import type { WatchedPage } from './browser.ts'
import type { SlideProblem } from './page/inspect.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { DeckError } from '../diagnostics/error.ts'
import { inPage, pageBundle } from './in-page.ts'

/** What a print page says of itself: the number of its slides, the problems it met, and drawings that were made on it, by their names. */
export interface PageState { slides: number, problems: SlideProblem[], drawings?: Record<string, string> }

declare global {
  // eslint-disable-next-line vars-on-top
  var __reviewdeck: PageState | undefined
}

/** Ends when a page has been waited for long enough. */
export type Patience = (page: Page) => Promise<unknown>

/** How long a page that holds so many slides is waited for, in seconds: two minutes, and of more slides than that a second each. */
export const secondsFor = (slides: number): number => Math.max(120, slides)

/** The patience for a page that holds so many slides. */
export const patienceFor = (slides: number): Patience => () => sleep(1000 * secondsFor(slides), undefined, { ref: false })

/**
 * Opens a page of the deck and waits until it says that it is ready to print (`data-ready` on the root element).
 * Returns what it says of itself. Throws E_NOT_READY, naming what is missing, when patience ends before.
 */
export async function openReady({ page, errors }: WatchedPage, url: string, patience = patienceFor(1)): Promise<PageState> {
  // It takes a moment and is wanted as soon as the page is ready.
  const bundle = pageBundle()
  bundle.catch(() => {})
  const start = Date.now()
  const ready = untilReady(page, url)
  // Once it is given up, nobody waits for how it ends.
  ready.catch(() => {})
  const isReady = await Promise.race([ready.then(() => true), patience(page).then(() => false)])
  if (!isReady) {
    await bundle
    const missing = [...await whatIsMissing(page), ...errors.slice(0, 3)]
    const seconds = Math.round((Date.now() - start) / 1000)
    throw new DeckError(
      'E_NOT_READY',
      `${new URL(url).pathname} was not ready after ${seconds} s: ${missing.join('; ')}`,
      'Open the same page in a browser to see it, or run again with DEBUG=1.',
    )
  }
  const state = await page.evaluate(() => globalThis.__reviewdeck)
  if (!state || !Array.isArray(state.problems)) {
    throw new DeckError(
      'E_NOT_READY',
      `${new URL(url).pathname} says that it is ready, but not what is on it`,
      'Was the deck built by this version? Build it again: npm run deck',
    )
  }
  return state
}

async function untilReady(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit', timeout: 0 })
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 0 })
}

/** Asks a page that hangs what it is still waiting for. A page that is too busy to answer says so by silence. */
async function whatIsMissing(page: Page): Promise<string[]> {
  const silence = Promise.withResolvers<string[]>()
  const timer = setTimeout(silence.resolve, 5000, ['the page does not answer'])
  const asked = inPage(page, 'whatIsMissing').catch(() => ['the page does not answer'])
  const missing = await Promise.race([asked, silence.promise])
  clearTimeout(timer)
  return missing
}
