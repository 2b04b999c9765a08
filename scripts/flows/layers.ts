import type { Graph } from './ranks.ts'
import { isBack, ranksOf } from './ranks.ts'

/** What stands in a column: a box, or the place at which a long arrow passes. */
export interface Item { id: string, rank: number, isBox: boolean }

/** Boxes in columns from left to right, each column from the top; the way of each arrow over its columns, none for one that runs back. */
export interface Layers { columns: Item[][], ways: (Item[] | undefined)[] }

const sweeps = 12

/**
 * Boxes by how many arrows lead to them, in an order in which few arrows cross: the author's, where that is as good. A long
 * arrow has a place of its own in each column that it passes.
 */
export function layersOf(graph: Graph): Layers {
  const back = closingIn(graph)
  const onwards = { nodes: graph.nodes, edges: graph.edges.filter((_, index) => !back.has(index)) }
  const ranks = onOwnSide(onwards, ranksOf(onwards))
  const boxes = new Map(graph.nodes.map(({ id }): [string, Item] => [id, { id, rank: ranks.get(id)!, isBox: true }]))
  const ways = graph.edges.map(({ from, to }, index) => {
    const [start, end] = [boxes.get(from)!, boxes.get(to)!]
    const passed = Array.from({ length: Math.max(0, end.rank - start.rank - 1) }, (_, step): Item =>
      ({ id: `${index}-${step}`, rank: start.rank + 1 + step, isBox: false }))
    return end.rank > start.rank ? [start, ...passed, end] : undefined
  })
  const items = [...boxes.values(), ...ways.flatMap(way => way?.slice(1, -1) ?? [])]
  const columns = Array.from({ length: Math.max(...ranks.values()) + 1 }, (_, rank) => items.filter(item => item.rank === rank))
  return { columns: uncrossed(columns, pairsOf(ways)), ways }
}

/** A box to which a way of the other's leads stands as near as may be to its own that it leads to: there is its ground. */
function onOwnSide({ nodes, edges }: Graph, ranks: Map<string, number>): Map<string, number> {
  const of = new Map(nodes.map(({ id, of }) => [id, of]))
  const late = nodes.flatMap(({ id, of: own }): [string, number][] => {
    const before = edges.filter(({ to }) => to === id).map(({ from }) => of.get(from))
    const behind = edges.filter(({ from }) => from === id).map(({ to }) => to)
    const leadsOver = own && before.length > 0 && before.every(other => other && other !== own) && behind.some(to => of.get(to) === own)
    return leadsOver ? [[id, Math.min(...behind.map(to => ranks.get(to)!)) - 1]] : []
  })
  return new Map([...ranks, ...late])
}

/** The arrows that close a circle: dotted ones, else as one meets them from the first box on. */
function closingIn({ nodes, edges: all }: Graph): Set<number> {
  const closing = new Set(all.flatMap((edge, index) => isBack(edge, all) ? [index] : []))
  const edges = all.map((edge, index) => closing.has(index) ? { from: '', to: '' } : edge)
  const seen = new Set<string>()
  const visit = (id: string, above: string[]): void => {
    seen.add(id)
    edges.forEach(({ from, to }, index) => {
      if (from === id && [...above, id].includes(to))
        closing.add(index)
      else if (from === id && !seen.has(to))
        visit(to, [...above, id])
    })
  }
  const begins = nodes.filter(({ id }) => edges.every(({ to }) => to !== id))
  for (const { id } of [...begins, ...nodes]) {
    if (!seen.has(id))
      visit(id, [])
  }
  return closing
}

/** Neighbours along all ways. */
export function pairsOf(ways: Layers['ways']): [Item, Item][] {
  return ways.flatMap(way => way?.slice(1).map((item, index): [Item, Item] => [way[index], item]) ?? [])
}

function uncrossed(columns: Item[][], pairs: [Item, Item][]): Item[][] {
  let best = columns.map(column => [...column])
  let least = Infinity
  let now = best
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isBack = sweep % 2 === 1
    const next = now.map(column => [...column])
    const order = isBack ? next.toReversed() : next
    order.slice(1).forEach((column, index) => {
      const beside = new Map(order[index].map((item, at) => [item, at]))
      const wish = new Map(column.map((item, at) => {
        const places = pairs.flatMap(([a, b]) => a === item ? beside.get(b) ?? [] : b === item ? beside.get(a) ?? [] : [])
        return [item, places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : at]
      }))
      column.sort((a, b) => wish.get(a)! - wish.get(b)!)
    })
    now = next
    const count = crossingsIn(now, pairs)
    if (count < least)
      [best, least] = [now, count]
  }
  return best
}

/** How many pairs of arrows cross between their columns. */
export function crossingsIn(columns: Item[][], pairs: [Item, Item][]): number {
  const place = new Map(columns.flatMap(column => column.map((item, at) => [item, at] as const)))
  return pairs.reduce((sum, [a, b], index) => sum + pairs.slice(index + 1).filter(([c, d]) =>
    a.rank === c.rank && (place.get(a)! - place.get(c)!) * (place.get(b)! - place.get(d)!) < 0).length, 0)
}
