import type { Item, Layers } from './layers.ts'
import type { Plan } from './plan.ts'
import { heightsOf } from './heights.ts'
import { layersOf, pairsOf } from './layers.ts'

/** Boxes in columns at their heights, and the height at which an arrow passes what lies between its boxes. */
export interface Arrangement { columns: Item[][], ys: Map<Item, number>, passes: (number | undefined)[], taken: (item: Item) => number }

/** px: between boxes of a column, around arrows that pass, between arrows that run back, between rows of a chain; less is a kink. */
const gaps = { boxes: 30, passing: 20, lane: 30, rows: 44, kink: 80 }

/**
 * Columns by how many arrows lead to a box; arrows that run back do so beneath all boxes, or above them where only so they cross no other,
 * the shorter ones nearer.
 */
export function inColumns(plan: Plan, heightOf: (item: Item) => number, stretch: number): Arrangement {
  const layers = layersOf(plan)
  const labelAt = ({ id, isBox }: Item): number => isBox ? 0 : plan.edges[Number(id.split('-')[0])].label?.height ?? 0
  const apart = (a: Item, b: Item): number => (heightOf(a) + heightOf(b)) / 2
    + (a.isBox && b.isBox ? gaps.boxes * stretch ** 0.75 : gaps.passing * stretch ** 0.75 + labelAt(b) + labelAt(a) / 2)
  const ys = heightsOf(layers, apart)
  /** True for a height at which an item has the room that it needs to its neighbours, or no less than before. */
  const mayStandAt = (y: number, item: Item): boolean => layers.columns[item.rank].every((other, at, column) => {
    const [upper, lower] = at < column.indexOf(item) ? [other, item] : [item, other]
    const now = Math.abs(ys.get(other)! - ys.get(item)!)
    return other === item || Math.abs(ys.get(other)! - y) >= Math.min(now, apart(upper, lower))
  })
  const passes = layers.ways.map((way) => {
    const passed = way?.slice(1, -1) ?? []
    if (passed.length === 0)
      return undefined
    const mean = passed.reduce((sum, item) => sum + ys.get(item)!, 0) / passed.length
    const own = ys.get(way![0])!
    return Math.abs(own - mean) < gaps.kink && passed.every(item => mayStandAt(own, item)) ? own : mean
  })
  const edgesOf = (way: 1 | -1): number => Math.max(...[...ys].map(([item, y]) => way * y + heightOf(item) / 2)) + 8
  const items = new Map(layers.columns.flat().map(item => [item.id, item]))
  const endsOf = (index: number): [from: Item, to: Item] => [items.get(plan.edges[index].from)!, items.get(plan.edges[index].to)!]
  const span = (index: number): number => endsOf(index)[0].rank - endsOf(index)[1].rank
  const lanes = { below: edgesOf(1), above: edgesOf(-1) }
  for (const index of backIn(layers).sort((a, b) => span(a) - span(b))) {
    const crossed = crossedBy(endsOf(index), pairsOf(layers.ways), ys)
    const side = crossed.below > 0 && crossed.above === 0 ? 'above' : 'below'
    lanes[side] += Math.max(gaps.lane, 8 + (plan.edges[index].label?.height ?? 0))
    passes[index] = side === 'above' ? -lanes.above : lanes.below
  }
  return {
    columns: layers.columns,
    ys,
    passes,
    taken: item => item.isBox ? heightOf(item) / 2 + 18 : gaps.passing + labelAt(item),
  }
}

/** How many arrows one that runs back crosses where it leaves its box and where it enters the other, from below and from above. */
function crossedBy([from, to]: [Item, Item], pairs: [Item, Item][], ys: Map<Item, number>): { below: number, above: number } {
  const beyond = (way: 1 | -1): number => pairs.filter(([a, b]) =>
    (a.rank === from.rank && way * (ys.get(a)! - ys.get(from)!) > 0) || (b.rank === to.rank && way * (ys.get(b)! - ys.get(to)!) > 0)).length
  return { below: beyond(1), above: beyond(-1) }
}

function backIn({ ways }: Layers): number[] {
  return ways.flatMap((way, index) => way ? [] : [index])
}

/** A chain in rows of so many boxes, read like lines of a text. */
export function inRows(plan: Plan, heightOf: (item: Item) => number, stretch: number, perRow: number): Arrangement {
  const order = chainOf(plan)!
  const items = order.map((id, index): Item => ({ id, rank: index % perRow, isBox: true }))
  const height = Math.max(...items.map(heightOf))
  const label = Math.max(0, ...plan.edges.map(edge => edge.label?.height ?? 0))
  const gap = gaps.rows * stretch ** 0.5 + label
  const rowOf = (id: string): number => Math.floor(order.indexOf(id) / perRow)
  return {
    columns: Array.from({ length: perRow }, (_, rank) => items.filter(item => item.rank === rank)),
    ys: new Map(items.map(item => [item, rowOf(item.id) * (height + gap)])),
    passes: plan.edges.map(({ from, to }) =>
      rowOf(from) === rowOf(to) ? undefined : rowOf(from) * (height + gap) + (height + gap + label) / 2),
    taken: () => 0,
  }
}

/** The boxes of a flow without branches, from its first to its last; undefined for any other. */
export function chainOf({ nodes, edges }: Plan): string[] | undefined {
  const first = nodes.filter(({ id }) => edges.every(({ to }) => to !== id))
  const order = first.map(({ id }) => id).slice(0, 1)
  for (let next = order[0]; next !== undefined;) {
    const after = edges.filter(({ from }) => from === next)
    next = after[0]?.to
    if (after.length > 1 || order.includes(next))
      return undefined
    if (next !== undefined)
      order.push(next)
  }
  return order.length === nodes.length && edges.length === nodes.length - 1 ? order : undefined
}
