/** What there is too much of for one slide: how much there is, and how much a slide holds. Words are in shares of what a slide holds. */
export interface TooMuch {
  is: number
  most: number
  of: 'height' | 'width' | 'words' | 'blocks' | 'points' | 'rows' | 'columns' | 'lines' | 'formulas'
}

/** Why a slide begins where it does: what did not fit with what stands before it, or whose wish it is. */
export type Reason
  = | { why: 'too-much', much: TooMuch[] }
  /** A break, a title or a note of the author's. */
    | { why: 'author', said: 'break' | 'title' | 'note' }
  /** A paragraph stands between the two. */
    | { why: 'prose' }
  /** What stands here or before it has its slide to itself. */
    | { why: 'alone' }
  /** Blocks of this form go on from a slide of their own. */
    | { why: 'share' }
  /** It was moved here, since the slide would be nearly empty without it. */
    | { why: 'evened' }

/** What of a run of entries one slide does not hold; the same numbers that `balance` cuts it by. */
export function tooMuchOf(
  of: TooMuch['of'],
  heights: number[],
  limit: number,
  most = Infinity,
  weights: number[] = [],
  extent: 'height' | 'width' = 'height',
): TooMuch[] {
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
  const all: TooMuch[] = [
    { of, is: heights.length, most },
    { of: extent, is: Math.round(sum(heights)), most: Math.round(limit) },
    { of: 'words', is: Math.round(sum(weights) * 100) / 100, most: 1 },
  ]
  return all.filter(({ is, most }) => is > most)
}
