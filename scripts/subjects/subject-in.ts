/** The first or the second of the (at most two) things that a review compares. */
export type SubjectId = 'a' | 'b'

/**
 * The one subject that a text names, in any case: the first of the names is `a`, the second `b`. A name within a longer one counts
 * only where it stands by itself as well. Where no name stands, the roles count, in the same order. None where both or neither do.
 */
export function subjectIn(text: string, names: readonly string[], roles: readonly (string | undefined)[] = []): SubjectId | undefined {
  const byName = namedIn(text, names)
  const named = byName.length > 0 ? byName : namedIn(text, roles)
  return named.length === 1 ? (['a', 'b'] as const)[named[0]] : undefined
}

/** Which of some words a text holds; the longer are looked for first, and each place counts for one alone. */
function namedIn(text: string, words: readonly (string | undefined)[]): number[] {
  let rest = text.toLowerCase()
  return words.map((word = '', index) => ({ word: word.toLowerCase(), index }))
    .toSorted((one, other) => other.word.length - one.word.length)
    .flatMap(({ word, index }) => {
      const isNamed = word !== '' && rest.includes(word)
      rest = isNamed ? rest.replaceAll(word, '\n') : rest
      return isNamed ? [index] : []
    })
}
