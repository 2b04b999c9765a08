/** Running text on one slide at most: English words, or Han characters. */
export const mostWords = { words: 75, han: 150 } as const

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const words = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}'’.,\-–])*/gu

/** Share of a slide's words that a text takes, 1 for as many as it may hold; counted as they are on the slide in the browser. */
export function shareOfWords(text: string): number {
  return (text.match(han)?.length ?? 0) / mostWords.han + (text.match(words)?.length ?? 0) / mostWords.words
}
