import type { Arrangement } from './arrangement.ts'
import type { Places } from './columns.ts'
import type { Bent, Heights, Upright } from './elbows.ts'
import type { Item } from './layers.ts'
import type { Chart, Drawn, LabelSize, PlacedBox, Plan } from './plan.ts'
import { chainOf, inColumns, inRows } from './arrangement.ts'
import { isClear } from './clear.ts'
import { room as apart, columnsIn, widestOf, xOf } from './columns.ts'
import { portsOf, uprightsOf } from './elbows.ts'
import { foldsOf, inFolds } from './folds.ts'

/**
 * How much taller boxes become, and than their words; those with round ends, and at most by their width: in a row of their own, and else.
 */
const most = { taller: 4.6, thanWords: 3.2, rounder: { row: 2, else: 1.35 }, ratio: { row: 0.7, else: 0.8 }, besideOthers: 1.6 }
/** Heights that are tried. */
const steps = 18
/** px between the ports of a box, and what a box across several rows keeps beyond them. */
const [port, beyond] = [18, 26]
/** A chain of fewer boxes stays in one row. */
const shortest = 5

interface Size { width: number, height: number }
type Arrange = (plan: Plan, heightOf: (item: Item) => number, stretch: number) => Arrangement

/**
 * Lays a flow out in a room, as tall as its boxes and gaps may become there, a long chain in rows. Undefined where it is too large
 * for the room, or where an arrow would run through what it does not join.
 */
export function chartOf(plan: Plan, room: Size): Chart | undefined {
  const chain = chainOf(plan)
  const rows = chain && chain.length >= shortest ? [1, 2, 3, 4] : [1]
  return firstOf(plan, room, rows.map((count): Arrange => count > 1
    ? (...given) => inRows(...given, Math.ceil(plan.nodes.length / count))
    : inColumns))
}

/** Lays a wide flow out in rows below each other, as tall as its boxes and gaps may become in its room; undefined as above. */
export function foldedChartOf(plan: Plan, room: Size): Chart | undefined {
  return firstOf(plan, room, foldsOf(plan).map((rows): Arrange => (...given) => inFolds(...given, rows)))
}

function firstOf(plan: Plan, room: Size, all: Arrange[]): Chart | undefined {
  for (const arrange of all) {
    for (let step = steps; step >= 0; step--) {
      const chart = laidOut(plan, room.width, 1 + step / steps * (most.taller - 1), arrange)
      if (!chart)
        break
      if (chart.height <= room.height && isClear(chart, plan))
        return chart
    }
  }
  return undefined
}

function laidOut(plan: Plan, width: number, stretch: number, arrange: Arrange): Chart | undefined {
  const sizes = new Map(plan.nodes.map(node => [node.id, node]))
  const heightOf = heightsIn(plan, stretch)
  const arrangement = arrange(plan, heightOf, stretch)
  const { columns, ys } = arrangement
  const boxes = columns.flat().filter(({ isBox }) => isBox).map((item): PlacedBox => {
    const { width, isPlain } = sizes.get(item.id)!
    return { id: item.id, rank: item.rank, x: 0, y: ys.get(item)!, width, height: heightOf(item), isPlain }
  })
  const find = (id: string): PlacedBox => boxes.find(box => box.id === id)!
  const bents = plan.edges.map(({ from, to }, index): Bent => ({ from: find(from), to: find(to), pass: arrangement.passes[index] }))
  stretchMerging(boxes, bents, arrangement)
  const heights = portsOf(bents)
  const uprights = uprightsOf(bents, heights)
  const widths = columns.map(column => Math.max(0, ...column.flatMap(({ id }) => sizes.get(id)?.width ?? [])))
  const places = columnsIn(width, widths, uprights.flat(), bents, plan)
  if (!places)
    return undefined
  for (const box of boxes) {
    const column = places.columns[box.rank]
    Object.assign(box, { x: column.x + column.width / 2, width: box.isPlain ? column.width : box.width })
  }
  const ways = bents.map((bent, index) => drawnWay(bent, heights[index], uprights[index], places, plan.edges[index].label))
  return fromTop({ width, height: 0, boxes, ways }, plan)
}

/** Heights of boxes: plain ones all alike, as tall as the stretch says, and as the arrows that enter them need. */
function heightsIn({ nodes, edges }: Plan, stretch: number): (item: Item) => number {
  const plain = Math.max(0, ...nodes.map(({ height, isPlain }) => isPlain ? height : 0))
  const isMixed = nodes.some(({ isPlain }) => !isPlain)
  const isRow = edges.every((edge, index) => edges.findIndex(({ from }) => from === edge.from) === index
    && edges.findIndex(({ to }) => to === edge.to) === index)
  const widest = widestOf(nodes.map(({ width }) => width), 4) * (isRow ? most.ratio.row : most.ratio.else)
  const words = Math.max(0, ...nodes.map(({ height, words = height, isPlain }) => isPlain ? words : 0))
  const tall = Math.min(
    plain * Math.min(stretch, isMixed ? most.besideOthers : Infinity),
    Math.max(plain, Math.min(widest, words * most.thanWords)),
  )
  return ({ id, isBox }) => {
    const own = nodes.find(node => node.id === id)
    if (!isBox || !own)
      return 0
    const entering = edges.filter(({ to }) => to === id).length
    const least = 24 + port * (entering - 1)
    const rounder = own.height * (isRow ? most.rounder.row : most.rounder.else)
    return own.isPlain ? Math.max(own.isRound ? Math.min(tall, rounder) : tall, least) : own.height
  }
}

/** A box to which several rows lead stands across them, as far as nothing else of its column is there; what it leads to, in its middle. */
function stretchMerging(boxes: PlacedBox[], bents: Bent[], { columns, ys, taken }: Arrangement): void {
  for (const box of boxes.filter(({ isPlain }) => isPlain)) {
    const rows = bents.filter(({ to, from }) => to === box && from.rank < box.rank).map(({ from, pass }) => pass ?? from.y)
    const [top, bottom] = [Math.min(...rows) - beyond, Math.max(...rows) + beyond]
    const isFree = columns[box.rank]
      .filter(({ id }) => id !== box.id)
      .every(item => ys.get(item)! + taken(item) < top || ys.get(item)! - taken(item) > bottom)
    if (rows.length > 1 && isFree && bottom - top > box.height) {
      Object.assign(box, { y: (top + bottom) / 2, height: bottom - top })
      behind(box, bents, columns).forEach(one => one.y = box.y)
    }
  }
}

/** What follows a box one by one, each alone in its column. */
function behind(box: PlacedBox, bents: Bent[], columns: Item[][]): PlacedBox[] {
  const [next, ...others] = bents.filter(({ from }) => from === box).map(({ to }) => to)
  const isAlone = next && next.rank > box.rank && columns[next.rank].length === 1 && bents.filter(({ to }) => to === next).length === 1
  return others.length === 0 && isAlone ? [next, ...behind(next, bents, columns)] : []
}

function drawnWay({ from, to, pass }: Bent, { leave, enter }: Heights, uprights: Upright[], places: Places, label?: LabelSize): Drawn {
  const [x1, x2] = [from.x + from.width / 2, to.x - to.width / 2]
  const bends = uprights.flatMap((one): [number, number][] => [[xOf(one, places), one.from], [xOf(one, places), one.to]])
  const points: [number, number][] = [[x1, leave], ...bends, [x2, enter]]
  if (!label)
    return { points }
  // What is said stands in the middle of the stretch that no other shares: where it passes, or between the upright ones of its gap.
  const y = pass ?? (uprights[0]?.side === 'start' ? enter : leave)
  if (pass !== undefined) {
    const xs = points.filter(point => point[1] === pass).map(([x]) => x)
    return { points, label: { x: (Math.min(...xs) + Math.max(...xs)) / 2, y } }
  }
  const { start, end, tracks } = places.gapOf(from.rank)
  const taken = tracks.map((count, side) => count > 0 ? apart.stub + side * apart.head + (count - 1) * apart.track : 0)
  return { points, label: { x: (start + taken[0] + end - taken[1]) / 2, y } }
}

/** Measured from the upper edge of what is highest, labels included. */
function fromTop({ width, boxes, ways }: Chart, { edges }: Plan): Chart {
  const labels = ways.flatMap(({ label }, index) => label ? [{ y: label.y, ...edges[index].label! }] : [])
  const lines = ways.flatMap(({ points }) => points.map(([, y]) => y))
  const tops = [...boxes.map(({ y, height }) => y - height / 2), ...labels.map(({ y, height, below }) => y - height + below)]
  const bottoms = [...boxes.map(({ y, height }) => y + height / 2), ...labels.map(({ y, below }) => y + below)]
  const top = Math.min(...tops, ...lines) - 2
  const bottom = Math.max(...bottoms, ...lines) + 2
  return {
    width,
    height: bottom - top,
    boxes: boxes.map(box => ({ ...box, y: box.y - top })),
    ways: ways.map(({ points, label }) => ({
      points: points.map(([x, y]): [number, number] => [x, y - top]),
      ...(label ? { label: { x: label.x, y: label.y - top } } : {}),
    })),
  }
}
