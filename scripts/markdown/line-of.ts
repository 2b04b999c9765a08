import { firstIndex } from '../outline/within.ts'

interface Known { source: string, starts: number[] }

/** Where the lines begin of the review, which a deck is cut out of, and of what was asked for between, a spoken note say. */
let [review, other]: Known[] = [{ source: '', starts: [0] }, { source: '', starts: [0] }]

/** Where the line of a place begins. A paragraph may be one long line, which is not gone through for each of its words. */
export function lineStartOf(source: string, offset: number): number {
  const { starts } = known(source)
  return starts[firstIndex(starts, start => start > offset) - 1]
}

function known(source: string): Known {
  const found = [review, other].find(one => one.source === source)
  if (found) {
    // Where a review is read once more, its text is the same and another string: two of them are compared once, not for each word.
    found.source = source
    return found
  }
  const fresh = { source, starts: [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)] }
  // The longer one is the review.
  ;[review, other] = source.length > review.source.length ? [fresh, review] : [review, fresh]
  return fresh
}
