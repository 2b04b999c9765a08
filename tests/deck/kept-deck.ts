import type { OpenDeck } from '../../scripts/print/with-deck.ts'
import type { DeckSite } from '../../scripts/site/server.ts'
import { withDeck } from '../../scripts/print/with-deck.ts'

/** A built deck that stays served and open in one browser for all the tests of a file. */
export interface KeptDeck {
  /** Its address, with a slash at the end. */
  url: string
  /** Runs with a page of its own, with a memory of its own. */
  on: <T>(use: (deck: OpenDeck) => Promise<T>) => Promise<T>
  /** Ends browser and server; fails where a page asked another host. */
  close: () => Promise<void>
}

/** Serves a deck and starts a browser for it, until it is closed. */
export async function keepDeck(site: DeckSite): Promise<KeptDeck> {
  const opened = Promise.withResolvers<OpenDeck>()
  const end = Promise.withResolvers<void>()
  const running = withDeck(site, (deck) => {
    opened.resolve(deck)
    return end.promise
  })
  // Where it cannot be opened, it ends at once.
  const deck = await Promise.race([opened.promise, running.then(() => opened.promise)])
  return {
    url: deck.url,
    on: async (use) => {
      const own = await deck.another()
      try {
        return await use(own)
      }
      finally {
        await own.page.context().close()
      }
    },
    close: () => {
      end.resolve()
      return running
    },
  }
}
