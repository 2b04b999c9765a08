import { anchored } from '../outline/anchors.ts'
import { safeUrl } from './escape.ts'

/** Where the links of a review may lead within its deck. */
export interface LinkTargets {
  /** Slide ids by the anchors of the review's headings, as GitHub makes them, and by the names of other things. */
  anchors: Map<string, string>
  /** Addresses in the deck of the files that the review links to, by the path as written. */
  files: Map<string, string>
  /** Ids of the slides that list the sources, and of those that cite each, by their keys. */
  lists: Map<string, string>
  cited: Map<string, string[]>
  /** The slide that the links stand on: what leads there leads nowhere. */
  here?: string
}

/**
 * What to put before and behind a link's text: a heading's slide, a copied file, the web.
 * Undefined for an address that a deck may not or cannot follow; the text stands alone then.
 */
export function linkAround(address: string, { anchors, files, here }: LinkTargets): [before: string, after: string] | undefined {
  if (address.startsWith('#')) {
    const slide = anchored(address, anchors)
    return slide === undefined || slide === here ? undefined : ['[', `](/${encodeURI(slide)})`]
  }
  const file = files.get(address)
  if (file !== undefined)
    return [`<FileLink to="${encodeURI(file)}">`, '</FileLink>']
  const url = /^(?:https?:|mailto:)/i.test(address) ? safeUrl(address) : undefined
  return url === undefined ? undefined : ['[', `](${url})`]
}
