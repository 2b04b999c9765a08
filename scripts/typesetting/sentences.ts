import { endsAbbreviated } from './abbreviations.ts'
import { firstWhere } from './counts.ts'
import { endWithout } from './ending.ts'
import { isWide } from './units.ts'

/** What is shorter, in words or half as many Han characters, is no sentence by itself. */
const fewest = 4
/** Brackets and quotation marks, with how many more are open behind each. */
const brackets = new Map<string, number>([...'（([「『【《〈“'].map(sign => [sign, 1] as [string, number]))
for (const sign of '）)]」』】》〉”')
  brackets.set(sign, -1)
/** What stands behind a full stop and yet belongs to the sentence that follows; the Unicode standard leaves it behind. */
const leading = /[\s\p{Ps}\p{Pi}]/u

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The offsets behind each sentence of a text, the last its length without the blanks at its end. Sentences as the Unicode
 * standard (UAX 29) has them, but none ends at an abbreviation, an initial or within brackets, none is shorter than four words,
 * and none begins with `where`. Nothing is looked for from the front of the text for each of them, nor to its end.
 */
export function sentenceEnds(text: string): number[] {
  const whole = text.trimEnd().length
  // A line's end in the source ends no sentence.
  const segments = segmenterOf(text).segment(text.replace(/[\n\t\u2028]/g, ' '))
  const isWithin = withinBrackets(text, whole)
  const ends: number[] = []
  let start = 0
  let enough = readFrom(text, start)
  let quotes = { at: 0, isOdd: false }
  for (const { index, segment } of segments) {
    const ending = endWithout(text, leading, index + segment.length)
    const isQuoted = endsQuoted(text, ending)
    if (isQuoted)
      quotes = quotesTo(text, ending, quotes)
    // A straight quotation mark behind the stop opens where as many were closed before.
    const end = ending - (isQuoted && quotes.isOdd ? 1 : 0)
    if (end <= start || end >= whole)
      continue
    const own = text.slice(start, end)
    const rest = text.slice(end, whole)
    if (isWithin(start, end) || endsAbbreviated(own, rest) || !endsSentence(own) || end <= enough || goesOn(own, rest))
      continue
    const next = readFrom(text, end)
    if (next >= whole)
      break
    ends.push(end)
    start = end
    enough = next
  }
  return whole > 0 ? [...ends, whole] : []
}

function segmenterOf(text: string): Intl.Segmenter {
  const lang = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  if (!segmenters.has(lang))
    segmenters.set(lang, new Intl.Segmenter(lang, { granularity: 'sentence' }))
  return segmenters.get(lang)!
}

/** Whether a place comes behind an odd number of straight quotation marks, counted on from an earlier one. */
function quotesTo(text: string, end: number, { at, isOdd }: { at: number, isOdd: boolean }): { at: number, isOdd: boolean } {
  let odd = isOdd
  for (let next = text.indexOf('"', at); next >= 0 && next < end; next = text.indexOf('"', next + 1))
    odd = !odd
  return { at: Math.max(at, end), isOdd: odd }
}

/** True where straight quotation marks stand behind a full stop in Chinese. */
function endsQuoted(text: string, end: number): boolean {
  const stop = endWithout(text, /"/, end)
  return stop < end && /[。！？]/.test(text[stop - 1] ?? '')
}

/** The standard ends sentences at signs of its own, too, and at line separators. */
function endsSentence(text: string): boolean {
  // What ends within brackets ends the sentence only where the brackets began it.
  return endsIn(text, /[.!?。！？…｡．]/, /["'”’」』*_]/)
    || (endsIn(text, /[.!?。！？…｡．]/, /[\p{Pe}\p{Pf}"'*_]/u) && /^\s*[（([【「『“"'‘]/.test(text))
}

/** True where a text ends in one of some signs, with some of others behind it. */
function endsIn(text: string, sign: RegExp, behind: RegExp): boolean {
  return sign.test(text[endWithout(text, behind) - 1] ?? '')
}

/** Says of a stretch of a text whether it ends within brackets or quotation marks that are closed further on. */
function withinBrackets(text: string, whole: number): (start: number, end: number) => boolean {
  /** How many are open before each place. */
  const open = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++)
    open[at + 1] = open[at] + (brackets.get(text[at]) ?? 0)
  return (start, end) => open[end] > open[start] && open[whole] < open[end]
}

/** From which place on what begins at a start is long enough for a sentence. */
function readFrom(text: string, start: number): number {
  return firstWhere(text, start, ({ han, words }) => words + han / 2 >= fewest / 2 && (han > 0 || words >= fewest))
}

/**
 * What explains a formula's letters goes on with the sentence before, and so does what begins in lower case or
 * without a blank behind a Latin stop.
 */
function goesOn(own: string, rest: string): boolean {
  if (/^\s*(?:where\b|其中)/.test(rest))
    return true
  return endsIn(own, /[.!?…]/, /["'”’)\]*_]/)
    && (/^\s*\p{Ll}/u.test(rest) || !(/^\s/.test(rest) || isWide(String.fromCodePoint(rest.codePointAt(0)!))))
}
