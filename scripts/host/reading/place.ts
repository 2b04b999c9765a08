import type { HostedDeck } from '../hosted-deck.ts'

/** Where a deck's reading page is within its site: a slide that is called so has the place. */
export function readingPlace(deck: HostedDeck): string {
  return freePlace(deck, ['read', 'reading', 'read-all', 'reading-version'])
}

/** The first of some names that no slide has; one with a number where they all do. */
export function freePlace({ slides }: HostedDeck, names: string[]): string {
  const taken = slides.flatMap(({ id, earlier }) => [id, ...earlier])
  return names.find(name => !taken.includes(name)) ?? `${names[0]}-${slides.length}`
}

/** The path of a deck's reading page. */
export function readingPath(deck: HostedDeck): string {
  return `${deck.base}${readingPlace(deck)}/`
}

/** Its whole address where the site's is known, else its path. */
export function readingAddress(deck: HostedDeck): string {
  return deck.url ? new URL(readingPath(deck), deck.url).href : readingPath(deck)
}
