import type { HostedDeck } from '../hosted-deck.ts'
import { freePlace } from '../reading/place.ts'

/** Where a deck's page of contents is within its site: a slide that is called so has the place. */
export function contentsPlace(deck: HostedDeck): string {
  return freePlace(deck, ['contents', 'all-slides', 'list-of-slides'])
}

/** The path of a deck's page of contents. */
export function contentsPath(deck: HostedDeck): string {
  return `${deck.base}${contentsPlace(deck)}/`
}
