import { limits } from '../design/design.ts'
import { countWords } from '../typesetting/counts.ts'

/** Share of a slide's words that a text takes, 1 for as many as it may hold; counted as they are on the slide in the browser. */
export function shareOfWords(text: string): number {
  const { han, words } = countWords(text)
  return han / limits.text.split.han + words / limits.text.split.words
}
