import type { Item, Layers } from './layers.ts'
import { pairsOf } from './layers.ts'

const rounds = 30

/** Where something would like to stand, and how much that is worth. */
export interface Wish { at: number, weight: number }

/** Places as near as can be to what is wished for, in their order and at least `apart[i]` after the one before. */
export function spread(wishes: Wish[], apart: number[]): number[] {
  // Less what lies before each, places need only not fall; those that would are pooled at their mean.
  let before = 0
  const shifts = wishes.map((_, index) => before += index === 0 ? 0 : apart[index])
  const pools: { sum: number, weight: number, count: number }[] = []
  wishes.forEach(({ at, weight }, index) => {
    pools.push({ sum: (at - shifts[index]) * weight, weight, count: 1 })
    for (let last = pools.at(-1)!, one = pools.at(-2); one && one.sum / one.weight > last.sum / last.weight; one = pools.at(-2)) {
      pools.splice(-2, 2, last = { sum: one.sum + last.sum, weight: one.weight + last.weight, count: one.count + last.count })
    }
  })
  return pools.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight)).map((at, index) => at + shifts[index])
}

/**
 * The heights at which items of columns stand, `apart` from each other: first all near what they are joined with, then as many arrows
 * as can be straight.
 */
export function heightsOf({ columns, ways }: Layers, apart: (upper: Item, lower: Item) => number): Map<Item, number> {
  const pairs = pairsOf(ways)
  const beside = new Map(columns.flat().map(item => [item, pairs.flatMap(([a, b]) => a === item ? [b] : b === item ? [a] : [])]))
  const isOnly = ([a, b]: [Item, Item]): boolean =>
    pairs.filter(pair => pair[0] === a).length === 1 && pairs.filter(pair => pair[1] === b).length === 1
  // An arrow that is the only one at both its ends pulls most.
  const pulls = new Map(columns.flat().map(item => [item, pairs
    .filter(pair => pair.includes(item))
    .flatMap(pair => Array.from({ length: isOnly(pair) ? 3 : 1 }, () => pair[0] === item ? pair[1] : pair[0]))]))
  const gaps = columns.map(column => column.map((item, index) => index === 0 ? 0 : apart(column[index - 1], item)))
  const ys = new Map<Item, number>()
  columns.forEach((column, rank) => {
    const all = gaps[rank].reduce((sum, gap) => sum + gap, 0)
    let y = -all / 2
    column.forEach((item, index) => ys.set(item, y += gaps[rank][index]))
  })
  const settle = (wishOf: (item: Item) => Wish): void => {
    for (let round = 0; round < rounds; round++) {
      const order = [...columns.keys()]
      for (const rank of round % 2 === 0 ? order : order.toReversed())
        spread(columns[rank].map(wishOf), gaps[rank]).forEach((y, index) => ys.set(columns[rank][index], y))
    }
  }
  settle((item) => {
    const all = beside.get(item)!.map(one => ys.get(one)!)
    return { at: all.length > 0 ? all.reduce((sum, y) => sum + y, 0) / all.length : ys.get(item)!, weight: 1 }
  })
  const chains = new Map(ways.flatMap(way => way?.slice(1, -1).map(item => [item, way.slice(1, -1)] as const) ?? []))
  settle((item) => {
    const chain = chains.get(item)
    if (chain && chain.length > 1)
      return { at: chain.reduce((sum, one) => sum + ys.get(one)!, 0) / chain.length, weight: 2 }
    const after = pairs.filter(([a]) => a === item)
    // What branches stands in the middle of its branches.
    if (after.length > 1 && after.every(([, b]) => pairs.filter(pair => pair[1] === b).length === 1)) {
      const all = after.map(([, b]) => ys.get(b)!)
      return { at: (Math.min(...all) + Math.max(...all)) / 2, weight: 1 }
    }
    return middleOf(pulls.get(item)!.map(one => ys.get(one)!), ys.get(item)!)
  })
  return ys
}

/** In the middle of an odd number of neighbours; between the two middle ones of an even number it does not matter where. */
function middleOf(neighbours: number[], own: number): Wish {
  const sorted = neighbours.toSorted((a, b) => a - b)
  if (sorted.length === 0)
    return { at: own, weight: 0.01 }
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return { at: Math.min(high, Math.max(low, own)), weight: low === high ? 1 : 0.1 }
}
