import type { SeenSheet } from '../rules/slide-measure.ts'
import type { Owed } from './owed.ts'

/** Shorter stretches are found anywhere. */
const shortest = 3
/** From this length on, a letter or two at an end are no loss. */
const longEnough = 8
/** As many letters as a slide of text has at least: what goes on over more than one break fills the slides between. */
const wholeSlide = 60

/**
 * What of the owed is seen on no sheet. `addresses` says where a picture lies in the deck; `told` are texts that a
 * person took from the pages.
 */
export function lostOf(owed: Owed[], sheets: SeenSheet[], addresses: Map<string, string>, told: string[] = []): Owed[] {
  // A sum that is too long for its line is set in several.
  const pages = [...sheets.map(({ text }) => text), ...told].map(text => normalised(text.replace(/\\(?:begin|end)\s*\{gathered\}/g, '')))
  const all = pages.join('\n')
  const pictures = sheets.flatMap(sheet => sheet.pictures)
  // The signs of a path may be written in many ways.
  const known = new Map([...addresses].map(([path, address]) => [normalised(decoded(path)), address]))
  return owed.filter(({ kind, text }) => {
    if (kind === 'picture')
      return !isPictured(text, pictures, known) && !all.includes(normalised(decoded(text)))
    const words = normalised(text)
    return words.length >= shortest && !all.includes(words) && !isBroken(words, all)
  })
}

/** Words alone: letters and digits, whatever is set between them, in one case and one form. */
export function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\n]+/gu, '').replace(/\n/g, '')
}

/** A picture is seen by its address in the deck. One from another host is none; the words in its place say so. */
function isPictured(path: string, seen: string[], addresses: Map<string, string>): boolean {
  const address = addresses.get(normalised(decoded(path)))
  return /^(?:https?:)?\/\//i.test(path) || (address !== undefined && seen.some(src => src.endsWith(address)))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}

/** Where a page or slide ends, words may go on on another: all stretches are seen. Long words go on over several. */
function isBroken(words: string, all: string): boolean {
  const length = longestSeen(words, all)
  // A half of a letter or two is found anywhere and proves nothing; of many words it is all that the other page has.
  if (words.length >= longEnough && (words.length - length < shortest || all.includes(words.slice(shortest - 1))))
    return true
  const rest = words.slice(length)
  return length >= shortest && rest.length >= shortest && (all.includes(rest) || (length >= wholeSlide && isBroken(rest, all)))
}

/** How many letters of some words are seen in one place, from the first on. */
function longestSeen(words: string, all: string): number {
  let length = 0
  for (let step = 2 ** Math.floor(Math.log2(words.length)); step >= 1; step /= 2) {
    if (length + step < words.length && all.includes(words.slice(0, length + step)))
      length += step
  }
  return length
}
