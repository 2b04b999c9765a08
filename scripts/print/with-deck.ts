import type { HandoutName } from '../../pages/handout/layouts/index.ts'
import type { PaperName } from '../../pages/handout/layouts/paper.ts'
import type { DeckSite } from '../site/server.ts'
import type { DeckBrowser, WatchedPage } from './browser.ts'
import type { PageState, Patience } from './readiness.ts'
import { serveDeck } from '../site/server.ts'
import { withBrowser } from './browser.ts'
import { openReady, patienceFor } from './readiness.ts'

/** The pages of a deck that hold all of it at once. */
export type PrintPage = 'print' | 'handout'

/** How a handout is laid out: its layout, its paper, and the address of the talk on its cover. */
export interface HandoutLook { layout?: HandoutName, paper?: PaperName, url?: string }

/** Which slides are on the page of all, by number, and whether each of their steps is. */
export interface SlidesShown { slides?: string, print?: 'clicks' }

/** A built deck that is served and open in a browser. */
export interface OpenDeck extends WatchedPage {
  /** The address of its first slide, with a slash at the end. */
  url: string
  /** Loads the page of all slides or the handout, in one of its looks, and waits until it can be printed. */
  ready: (which: PrintPage, look?: HandoutLook | SlidesShown) => Promise<PageState>
  /** Opens one more page of the deck, with a memory of its own; its pictures may be larger. */
  another: (scale?: number) => Promise<OpenDeck>
}

/**
 * Serves a built deck, opens it in a browser, runs `use` and ends both whatever happens. Throws E_NO_DECK where nothing
 * is built, and what `withBrowser` throws.
 */
export async function withDeck<T>(site: DeckSite, use: (deck: OpenDeck) => Promise<T>): Promise<T> {
  const { url, close } = await serveDeck(site)
  const patience = patienceFor(Object.keys(site.notes?.slides ?? {}).length)
  try {
    return await withBrowser(browser => openDeck({ browser, url, patience }).then(use))
  }
  finally {
    await close()
  }
}

/** Opens a deck that is served already, in a browser that runs already. */
async function openDeck(served: { browser: DeckBrowser, url: string, patience: Patience }, scale?: number): Promise<OpenDeck> {
  const { browser, url, patience } = served
  const watched = await browser.open(new URL(url).origin, scale)
  const ready: OpenDeck['ready'] = (which, look = {}) => {
    const asked = Object.entries(look).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return openReady(watched, `${url}${which}?${new URLSearchParams({ print: '1', ...Object.fromEntries(asked) })}`, patience)
  }
  return { ...watched, url, another: scale => openDeck(served, scale), ready }
}
