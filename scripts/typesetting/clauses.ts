/** Where words that are too long for one line may end and say something all the same. */
const seam = /[,;:]?\s(?=(?:and|or|but|which|that|because|when|where)\s)|[,，;；:：—]/gi

/** The first clauses of some words, as many as fit; undefined where the first alone is too much. */
export function firstClauses(words: string, fits: (clauses: string) => boolean): string | undefined {
  return [...words.matchAll(seam)].map(({ index }) => words.slice(0, index).trim()).findLast(clauses => clauses !== '' && fits(clauses))
}
