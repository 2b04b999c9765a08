import type { Rich } from '../../outline/rich.ts'
import { wordsOf } from '../../outline/rich.ts'
import { countWords } from '../../typesetting/counts.ts'
import { linesOfClaim } from '../claim.ts'

/** A sentence has so many words, or twice as many Han characters. */
const fewest = 4

/** True for words that are a title of one line. */
export function isTitle(title: Rich): boolean {
  return wordsOf(title).trim() !== '' && linesOfClaim(title) === 1
}

/** True for words enough for a sentence. */
export function isSentenceLong(text: string): boolean {
  const { han, words } = countWords(text)
  return words + han / 2 >= fewest
}
