import { endsAbbreviated } from './abbreviations.ts'
import { countWords } from './counts.ts'

/** What is shorter, in words or half as many Han characters, is no sentence by itself. */
const fewest = 4
const opening = /[（([「『【《〈“]/g
const closing = /[）)\]」』】》〉”]/g

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
    const end = index + segment.trimEnd().length
    if (end === 0 || end >= whole)
      continue
    const own = text.slice(start, end)
    const rest = text.slice(end, whole)
    if (isOpen(own) || endsAbbreviated(own) || !endsSentence(own) || isShort(own) || goesOn(rest))
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

/** The standard ends sentences at signs of its own, too, and at line separators. */
function endsSentence(text: string): boolean {
  // What ends within brackets ends the sentence only where the brackets began it.
  return /[.!?。！？…｡．]["'”’」』*_]*$/u.test(text)
    || (/[.!?。！？…｡．][\p{Pe}\p{Pf}"'*_]*$/u.test(text) && /^\s*[（([【「『“"'‘]/.test(text))
}

/** True within brackets or quotation marks. */
function isOpen(text: string): boolean {
  return (text.match(opening)?.length ?? 0) > (text.match(closing)?.length ?? 0)
}

function isShort(text: string): boolean {
  const { han, words } = countWords(text)
  return words + han / 2 < fewest / 2 || (han === 0 && words < fewest)
}

/** What explains a formula's letters, or begins in lower case behind a question, goes on with the sentence before. */
function goesOn(rest: string): boolean {
  return /^\s*(?:where\b|其中)/.test(rest) || /^\s*\p{Ll}/u.test(rest)
}
