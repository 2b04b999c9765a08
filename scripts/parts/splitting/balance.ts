/** So many shares are made even with each other. */
const atOnce = 40

/**
 * Cuts a run of heights into as few shares as fit `limit` px each, as even as they can be,
 * so that no share is nearly empty. Returns index ranges `[from, to)`.
 * @param heights the entries' heights in px
 * @param limit the height of a share in px
 * @param most the most entries that a share may hold
 * @param weights what else each entry takes of a share that holds 1, words say; an entry too large for any share stands alone
 */
export function balance(heights: number[], limit: number, most = Infinity, weights: number[] = []): [from: number, to: number][] {
  const total = heights.reduce((sum, height) => sum + height, 0)
  const fits = ([from, to]: [number, number]): boolean => to - from === 1
    || (to - from <= most && sumOf(heights, from, to) <= limit && sumOf(weights, from, to) <= 1)
  // No way to cut needs fewer shares than that which fills each.
  const full = fullest(heights.length, fits)
  if (full.length === heights.length)
    return full
  const ranges = cut(heights, full.length, total)
  // What cannot be even, since one entry is long, is as few shares all the same; of very many some at a time are made even.
  return ranges.every(fits)
    ? ranges
    : Array.from({ length: Math.ceil(full.length / atOnce) }, (_, index) => full.slice(index * atOnce, (index + 1) * atOnce))
        .flatMap(some => evenest(heights, some, fits))
}

/** Shares that each take all that fits. */
function fullest(count: number, fits: (range: [number, number]) => boolean): [number, number][] {
  const ranges: [number, number][] = []
  for (let from = 0; from < count;) {
    let to = from + 1
    while (to < count && fits([from, to + 1]))
      to++
    ranges.push([from, to])
    from = to
  }
  return ranges
}

/** A way to cut the first so many entries: its last share, and the way that leads there. */
interface Way { cost: number, range?: [number, number], before?: Way }

/** Of all other ways to cut as many shares that fit, the one whose shares are most alike: whose squares have the least sum. */
function evenest(heights: number[], full: [number, number][], fits: (range: [number, number]) => boolean): [number, number][] {
  const [start, end] = [full[0][0], full.at(-1)![1]]
  /** The best ways to cut up to an entry into the shares counted so far. */
  let best = new Map<number, Way>([[start, { cost: 0 }]])
  for (let share = 0; share < full.length; share++) {
    const next: typeof best = new Map()
    for (const [from, before] of best) {
      for (let to = from + 1; to <= end && fits([from, to]); to++) {
        const cost = before.cost + sumOf(heights, from, to) ** 2
        if (cost < (next.get(to)?.cost ?? Infinity))
          next.set(to, { cost, range: [from, to], before })
      }
    }
    best = next
  }
  const ranges: [number, number][] = []
  for (let way = best.get(end); way?.range; way = way.before)
    ranges.unshift(way.range)
  return ranges
}

/** Cuts where the running sum comes nearest to even shares. */
function cut(heights: number[], shares: number, total: number): [number, number][] {
  const ranges: [number, number][] = []
  let from = 0
  let sum = 0
  for (let index = 0; index < heights.length; index++) {
    const wanted = total * (ranges.length + 1) / shares
    const left = heights.length - index
    const isDue = ranges.length < shares - 1 && index > from
      && (sum + heights[index] / 2 > wanted || left <= shares - 1 - ranges.length)
    if (isDue) {
      ranges.push([from, index])
      from = index
    }
    sum += heights[index]
  }
  return [
    ...ranges,
    [from, heights.length],
  ]
}

function sumOf(heights: number[], from: number, to: number): number {
  return heights.slice(from, to).reduce((sum, height) => sum + height, 0)
}
