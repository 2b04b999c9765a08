import type { Rich } from '../../outline/rich.ts'
import { wordsOf } from '../../outline/rich.ts'
import { countWords } from '../../typesetting/counts.ts'
import { linesOfClaim } from '../claim.ts'
import { isEquation } from '../equation.ts'

/** A sentence has so many words, or twice as many Han characters. */
const fewest = 4

/** True for words that are a title of one line, and no equation. */
export function isTitle(title: Rich): boolean {
  const words = wordsOf(title).trim()
  return words !== '' && linesOfClaim(title) === 1 && !isEquation(words)
}

/** True for words enough for a sentence. */
export function isSentenceLong(text: string): boolean {
  const { han, words } = countWords(text)
  return words + han / 2 >= fewest
}
