import type { Arrangement } from './arrangement.ts'
import type { Item } from './layers.ts'
import type { Plan } from './plan.ts'
import { inColumns } from './arrangement.ts'
import { layersOf } from './layers.ts'

/** A flow of fewer columns stays in one row; so many rows at most, and so many ways to fold into as many. */
const [shortest, mostRows, ways] = [5, 3, 2]
/** px between two rows, and from the last one to an arrow that runs back to the first. */
const gaps = { rows: 52, lane: 30 }

/**
 * The boxes of a wide flow in rows, the most even ones first, the longer row above: it may be folded where a single arrow leads on, and
 * where none leads back but to the first column.
 */
export function foldsOf(plan: Plan): string[][][] {
  const { columns, ways: onwards } = layersOf(plan)
  if (columns.length < shortest)
    return []
  const ranks = new Map(columns.flat().map(({ id, rank }) => [id, rank]))
  const spans = plan.edges.map(({ from, to }, index) => ({ from: ranks.get(from)!, to: ranks.get(to)!, isBack: !onwards[index] }))
  const necks = columns.map((_, rank) => rank).slice(1).filter((rank) => {
    const crossing = spans.filter(({ from, to }) => (from < rank) !== (to < rank))
    return crossing.filter(({ isBack }) => !isBack).length === 1 && crossing.every(({ to, isBack }) => !isBack || to === 0)
  })
  const widest = (cuts: number[]): number => Math.max(...[...cuts, columns.length].map((cut, index) => cut - (cuts[index - 1] ?? 0)))
  const cutsInto = (rows: number): number[][] => rows === 2
    ? necks.map(neck => [neck])
    : necks.flatMap((first, index) => necks.slice(index + 1).map(second => [first, second]))
  return Array.from({ length: mostRows - 1 }, (_, index) => index + 2).flatMap(rows => cutsInto(rows)
    .toSorted((one, other) => widest(one) - widest(other) || other[0] - one[0])
    .slice(0, ways)
    .map(cuts => [...cuts, columns.length].map((cut, index) =>
      columns.slice(cuts[index - 1] ?? 0, cut).flat().filter(({ isBox }) => isBox).map(({ id }) => id))))
}

/** A flow in rows below each other, read like lines of a text: each in columns of its own, which stand beneath those of the one above. */
export function inFolds(plan: Plan, heightOf: (item: Item) => number, stretch: number, rows: string[][]): Arrangement {
  const rowOf = (id: string): number => rows.findIndex(row => row.includes(id))
  const columns: Item[][] = []
  const ys = new Map<Item, number>()
  const passes: (number | undefined)[] = plan.edges.map(() => undefined)
  const taken = new Map<Item, number>()
  let next = 0
  rows.forEach((row, at) => {
    const own = plan.edges.flatMap(({ from, to }, index) => rowOf(from) === at && rowOf(to) === at ? [index] : [])
    const part = inColumns(
      { nodes: plan.nodes.filter(({ id }) => row.includes(id)), edges: own.map(index => plan.edges[index]) },
      heightOf,
      stretch,
    )
    const items = [...part.ys.keys()]
    const half = (item: Item): number => item.isBox ? heightOf(item) / 2 : part.taken(item)
    const tops = items.map(item => part.ys.get(item)! - half(item))
    const bottoms = items.map(item => part.ys.get(item)! + half(item))
    const lanes = part.passes.flatMap(pass => pass ?? [])
    // What leads here does so between the rows, and what it says stands there, too.
    const leading = plan.edges.flatMap(({ from, to }, index) => rowOf(from) < at && rowOf(to) === at ? [index] : [])
    const label = Math.max(0, ...leading.map(index => plan.edges[index].label?.height ?? 0))
    const gap = at === 0 ? 0 : gaps.rows * stretch ** 0.5 + label
    leading.forEach(index => passes[index] = next + (gap + label) / 2)
    const shift = next + gap - Math.min(...tops)
    items.forEach((item) => {
      ys.set(item, part.ys.get(item)! + shift)
      taken.set(item, part.taken(item))
    })
    part.columns.forEach((column, rank) => (columns[rank] ??= []).push(...column))
    own.forEach((index, among) => passes[index] = part.passes[among] === undefined ? undefined : part.passes[among] + shift)
    next = Math.max(...bottoms, ...lanes) + shift
  })
  plan.edges.forEach(({ from, to, label }, index) => {
    if (rowOf(from) > rowOf(to))
      passes[index] = next += gaps.lane + (label?.height ?? 0)
  })
  return { columns, ys, passes, taken: item => taken.get(item)! }
}
