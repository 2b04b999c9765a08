/** A part of a diagram that says something by itself: its source, and what its slide is called. */
export interface DiagramShare { source: string, name?: string }

/** Shares of a diagram, each with at most so many of what it counts, fewer where that does not fit; undefined where none stands alone. */
export type SharesOf = (source: string, most: number, fits: (share: string) => boolean) => DiagramShare[] | undefined

/** The lines of a source with words in them. */
export function linesOf(source: string): string[] {
  return source.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('%%'))
}

/** Runs of neighbours, as many as they need with at most so much weight each, as even as they may be. */
export function runsOf<T>(all: T[], weightOf: (one: T) => number, most: number): T[][] {
  const total = all.reduce((sum, one) => sum + weightOf(one), 0)
  const runs: T[][] = [[]]
  let left = total
  let filled = 0
  let count = Math.ceil(total / most)
  for (const one of all) {
    const weight = weightOf(one)
    const isFull = filled > 0 && (filled + weight > most || filled + weight / 2 > left / Math.max(1, count))
    if (isFull) {
      runs.push([])
      left -= filled
      filled = 0
      count--
    }
    runs.at(-1)!.push(one)
    filled += weight
  }
  return runs
}

/** Names beside each other, as the language of their letters writes them. */
export function listed(names: string[]): string {
  return names.join(/\p{Script=Han}/u.test(names.join('')) ? '、' : ', ')
}
