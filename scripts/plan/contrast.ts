import type { Slice } from '../outline/sentences.ts'
import type { Sentence } from './key-sentences.ts'
import { shownWords } from './key-sentences.ts'

/** What sets a sentence against the one before it, or says that it is less than it seems. */
const against = new RegExp([
  String.raw`^(?:however|yet|but|nevertheless|nonetheless|even so|that said)\b|^still,`,
  String.raw`^(?:it|this|that|these|they) (?:looks?|seems?|sounds?|is|are|was|were) too\b`,
  String.raw`^(?:it|this|that) (?:holds|works|applies|is true) only\b`,
  '^(?:然而|但是?|可是|不[过過])|^(?:[这這它此]|[这這]个?(?:数字?|结果|結果))?(?:看起[来來]|看上去|听起来|聽起來)太',
].join('|'), 'i')

/** True for words that take back, or limit, what stands right before them: `It looks too good, because …`. */
export function takesBack(words: string): boolean {
  return against.test(words)
}

/** What others do or think, which its author is about to answer. */
const ofOthers = new RegExp([
  String.raw`\b(?:previous|prior|existing|earlier|traditional|conventional|most|many|often|usually|commonly|traditionally|generally)\b`,
  String.raw`\b(?:believed|thought|assumed|proposed|claimed|supposed|expected)\b`,
  '已有|现有|传统|以往|此前|过去|人们|通常|一般|大多|往往|认为|提出',
].join('|'), 'i')

/** The sentence right behind one of the same paragraph that takes back what it says: `However, they drift.` */
export function contrastTo({ of, index }: Sentence, sentences: Sentence[]): Sentence | undefined {
  const next = sentences.find(other => other.index === index + 1)
  return next?.of === of && takesBack(shownWords(next.text)) ? next : undefined
}

/** A sentence with the one right behind it that takes it back. */
export function withCaveat(said: Slice, sentences: Slice[]): Slice {
  const next = sentences.find(({ start }) => start >= said.end)
  return next && takesBack(shownWords(next)) ? { ...said, end: next.end } : said
}

/** Where a text weighs what it has found, what it takes back of that is a caveat; elsewhere it is often the point. */
const weighing = /discussion|conclusion|concluding|limitation|讨论|討論|结论|結論|[小总總]结|小結|展望/i

/**
 * True for a sentence that is no claim for what stands against it: what others think, and what is only taken back of its author's own
 * beneath a heading that weighs it.
 */
export function isAnswered(sentence: Sentence, sentences: Sentence[], heading: string): boolean {
  const isOfOthers = ofOthers.test(sentence.words) && contrastTo(sentence, sentences) !== undefined
  if (isOfOthers || !weighing.test(heading))
    return isOfOthers
  const before = sentences.find(other => other.index === sentence.index - 1)
  return before !== undefined && contrastTo(before, sentences) === sentence && !ofOthers.test(before.words)
}
