import { firstIndex } from '../outline/within.ts'

/** Where the lines of the source begin that was asked for last: a deck is cut out of one. */
let known: { source: string, starts: number[] } = { source: '', starts: [0] }

/** Where the line of a place begins. A paragraph may be one long line, which is not gone through for each of its words. */
export function lineStartOf(source: string, offset: number): number {
  if (known.source !== source)
    known = { source, starts: [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)] }
  return known.starts[firstIndex(known.starts, start => start > offset) - 1]
}
