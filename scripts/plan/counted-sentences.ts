import type { Sentence } from './key-sentences.ts'
import { firstIndex } from '../outline/within.ts'

/** What counts the things that follow, and says nothing of them. */
const counting = new RegExp([
  String.raw`(?:(?<![只仅才])有|分为|分成|包括)(?:以下|如下|这样)?[两二三四五六七几](?:[个种类条点步]|方面|部分)?\p{Script=Han}{0,2}$`,
  String.raw`^there are (?:two|three|four|five|several|many) [\p{L} ]{3,30}$`,
  String.raw`^(?:this|the|our) [\p{L} ]{3,30} (?:has|have|had|consists? of|comes? in|falls? into) `
  + String.raw`(?:two|three|four|five|several) [\p{L} ]{3,20}$`,
  String.raw`^(?:two|three|four|five|several) (?:things|points|reasons|steps|parts|cases|problems) [\p{L} ]{3,20}$`,
].join('|'), 'iu')
/** A number of things that a sentence before the first of them may have. */
const number = /\b(?:two|three|four|five|six|several|some|many)\b|[两二三四五六七几][个种类条点步方项]/i
/** What opens an enumeration. */
const first = /^(?:first(?:ly)?(?:,| of all\b| we\b| it\b| the\b)|to begin with,)|^(?:首先|第一[，,、：:步点个]|其一|一是|一方面)/i
/** What goes on with one. */
const further = new RegExp([
  String.raw`^(?:second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|next|then|finally|last(?:ly)?)(?:,| we\b| it\b| the\b)`,
  '^(?:其次|再次|最后|第[二三四五六][，,、：:步点个]|其[二三四五]|[二三四五]是|另一方面)',
].join('|'), 'i')

/** True for a sentence that only says how many things follow, which are not said without it, nor it without them. */
export function counts({ words }: Pick<Sentence, 'words'>): boolean {
  return counting.test(words)
}

/**
 * All sentences of the enumeration that a sentence is one of, from what opens it to the last that goes on with it, and the one before
 * that counts them: `Two things matter. First, … Second, …`. None for any other sentence.
 */
export function enumeratedWith(sentence: Sentence, sentences: Sentence[]): Sentence[] {
  const { placeOf, firsts, furthers } = signsOf(sentences)
  const at = placeOf.get(sentence) ?? -1
  const opening = firstIndex(firsts, place => place > at)
  const from = firsts[opening - 1]
  if (from === undefined)
    return []
  const next = firsts[opening] ?? Infinity
  const to = furthers[firstIndex(furthers, place => place >= next) - 1] ?? -1
  if (to <= from || to < at)
    return []
  const before = sentences[from - 1]
  const isCounted = before !== undefined && before.index + 1 === sentences[from].index && number.test(before.words)
  return sentences.slice(isCounted ? from - 1 : from, to + 1)
}

/** Where each of some sentences stands among them, and the places of those that open enumerations and that go on with one. */
interface Signs { placeOf: Map<Sentence, number>, firsts: number[], furthers: number[] }

/** Those that were looked through: each sentence of a long text asks about all of them. */
const known = new WeakMap<Sentence[], Signs>()

function signsOf(sentences: Sentence[]): Signs {
  const placesOf = (sign: RegExp): number[] => sentences.flatMap(({ words }, place) => sign.test(words) ? [place] : [])
  const signs = known.get(sentences) ?? {
    placeOf: new Map(sentences.map((sentence, place) => [sentence, place])),
    firsts: placesOf(first),
    furthers: placesOf(further),
  }
  known.set(sentences, signs)
  return signs
}
