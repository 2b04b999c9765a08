/** The one of some words that another is most likely a slip of the pen for; undefined where none is near. */
export function nearest(word: string, words: string[]): string | undefined {
  const most = word.length < 5 ? 1 : 2
  return words.map(other => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)[0]
    ?.other
}

/** How many letters must be put, taken, changed or swapped with the next to make one word of another (optimal string alignment). */
export function distance(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1]
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1] ? before[to - 2] + 1 : Infinity
      next.push(Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (isSame ? 0 : 1), swapped))
    }
    [before, row] = [row, next]
  }
  return row[other.length]
}
