import { endsAbbreviated } from './abbreviations.ts'
import { countWords } from './counts.ts'
import { isWide } from './units.ts'

/** What is shorter, in words or half as many Han characters, is no sentence by itself. */
const fewest = 4
const opening = /[（([「『【《〈“]/g
const closing = /[）)\]」』】》〉”]/g
/** What stands behind a full stop and yet belongs to the sentence that follows; the Unicode standard leaves it behind. */
const leading = /[\s\p{Ps}\p{Pi}]+$/u

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The offsets behind each sentence of a text, the last its length without the blanks at its end. Sentences as the Unicode
 * standard (UAX 29) has them, but none ends at an abbreviation, an initial or within brackets, none is shorter than four words,
 * and none begins with `where`.
 */
export function sentenceEnds(text: string): number[] {
  const whole = text.trimEnd().length
  // A line's end in the source ends no sentence.
  const segments = segmenterOf(text).segment(text.replace(/[\n\t\u2028]/g, ' '))
  const ends: number[] = []
  let start = 0
  for (const { index, segment } of segments) {
    const end = endOf(text, index + segment.length)
    if (end <= start || end >= whole)
      continue
    const own = text.slice(start, end)
    const rest = text.slice(end, whole)
    if (isOpen(own, rest) || endsAbbreviated(own, rest) || !endsSentence(own) || isShort(own) || goesOn(own, rest))
      continue
    if (isShort(rest))
      break
    ends.push(end)
    start = end
  }
  return whole > 0 ? [...ends, whole] : []
}

function segmenterOf(text: string): Intl.Segmenter {
  const lang = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  if (!segmenters.has(lang))
    segmenters.set(lang, new Intl.Segmenter(lang, { granularity: 'sentence' }))
  return segmenters.get(lang)!
}

/** Where a segment of the standard ends without the blanks and opening signs at its end. */
function endOf(text: string, end: number): number {
  const own = text.slice(0, end).replace(leading, '')
  // A straight quotation mark behind the stop opens where as many were closed before.
  const isOpening = /[。！？]"+$/.test(own) && own.split('"').length % 2 === 0
  return own.length - (isOpening ? 1 : 0)
}

/** The standard ends sentences at signs of its own, too, and at line separators. */
function endsSentence(text: string): boolean {
  // What ends within brackets ends the sentence only where the brackets began it.
  return /[.!?。！？…｡．]["'”’」』*_]*$/u.test(text)
    || (/[.!?。！？…｡．][\p{Pe}\p{Pf}"'*_]*$/u.test(text) && /^\s*[（([【「『“"'‘]/.test(text))
}

/** True within brackets or quotation marks that are closed further on. */
function isOpen(text: string, rest: string): boolean {
  return count(text, opening) > count(text, closing) && count(rest, closing) > count(rest, opening)
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0
}

function isShort(text: string): boolean {
  const { han, words } = countWords(text)
  return words + han / 2 < fewest / 2 || (han === 0 && words < fewest)
}

/**
 * What explains a formula's letters goes on with the sentence before, and so does what begins in lower case or
 * without a blank behind a Latin stop.
 */
function goesOn(own: string, rest: string): boolean {
  if (/^\s*(?:where\b|其中)/.test(rest))
    return true
  return /[.!?…]["'”’)\]*_]*$/.test(own)
    && (/^\s*\p{Ll}/u.test(rest) || !(/^\s/.test(rest) || isWide(String.fromCodePoint(rest.codePointAt(0)!))))
}
