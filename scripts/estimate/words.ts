import { limits } from '../design/design.ts'

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const words = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}'’.,\-–])*/gu

/** Share of a slide's words that a text takes, 1 for as many as it may hold; counted as they are on the slide in the browser. */
export function shareOfWords(text: string): number {
  return (text.match(han)?.length ?? 0) / limits.text.split.han + (text.match(words)?.length ?? 0) / limits.text.split.words
}
