/** Running text on one slide at most: English words, or Han characters. */
export const mostWords = { words: 75, han: 150 } as const

/** Share of a slide's words that a text takes, 1 for as many as it may hold. */
export function shareOfWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.filter(word => !/\p{Script=Han}/u.test(word)).length ?? 0
  return han / mostWords.han + words / mostWords.words
}
