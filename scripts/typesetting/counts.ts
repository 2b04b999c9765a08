import { limits } from '../design/design.ts'

const asian = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const han = new RegExp(asian, 'gu')
const words = new RegExp(String.raw`(?!${asian})[\p{L}\p{N}](?:(?!${asian})[\p{L}\p{N}\p{M}'’.,\-–])*`, 'gu')

/** Han characters and kana of a text, and its other words. */
export interface Count { han: number, words: number }

/** Counts a text as it is read out: each Han character, and each word or number in other letters. */
export function countWords(text: string): Count {
  return { han: text.match(han)?.length ?? 0, words: text.match(words)?.length ?? 0 }
}

/** Share of a slide's words that a text takes, 1 for as many as it may hold. */
export function shareOfWords(text: string): number {
  const count = countWords(text)
  return count.han / limits.text.split.han + count.words / limits.text.split.words
}
