import type { Flow, FlowNode } from './flowchart.ts'
import type { Cell } from './ranks.ts'
import { partsOf } from './label.ts'
import { cellsOf, ranksOf } from './ranks.ts'

/** A box in px; `lane` 0 is the upper flow, 1 the lower. */
export interface Box { lane: number, node: FlowNode, x: number, y: number, width: number, height: number }

/** An arrow in px through its corners; a label `[tokens, width]` comes in two parts, one above and one below the line. */
export interface Arrow {
  lane: number
  from: string
  to: string
  points: [x: number, y: number][]
  label: string[]
  at: [x: number, y: number]
}

/** Two flows one above the other, in shared columns. */
export interface Lanes {
  height: number
  /** True where every gap has the room that its words need. */
  isRoomy: boolean
  boxes: Box[]
  arrows: Arrow[]
  /** Top of each flow's name. */
  heads: [upper: number, lower: number]
  /** The box above that is the flow below, and the x at which each of its boxes hangs from it. */
  twin?: { box: Box, links: { x: number, words: string, to: Box }[], panel: { x: number, y: number, width: number, height: number } }
}

/** px */
const size = { head: 40, box: 48, line: 22, between: 60, twin: 88, panel: 16, narrowest: 92, gap: 40, rows: [56, 80], beside: 12 }

/**
 * Lays two flows out as lanes. Where a box of the upper one is the lower flow, it spans that flow's columns and stands
 * right above it, so that one sees that the two are the same.
 * Widths are in px; `measure` gives that of a text, `twin` is the id of the upper box that is the lower flow, `name` the width
 * of the lower flow's name, which stands beside that.
 */
export function lanesOf(
  [upper, lower]: [Flow, Flow],
  { width, height: tall }: { width: number, height: number },
  measure: (text: string) => number,
  twin?: string,
  name = 0,
): Lanes {
  const { upperCells, lowerCells } = placed(upper, lower, twin)
  if (twin)
    foldEnd(upper, upperCells)
  const cells = [upperCells, lowerCells]
  const nodes = [upper, lower].map(flow => new Map(flow.nodes.map(node => [node.id, node])))
  const { columns, spare } = columnsOf(cells, nodes, [upper, lower], width, measure, twin, name)
  const rows = Math.max(...upperCells.map(({ to }) => to)) + 1
  const lowerRows = Math.max(...lowerCells.map(({ to }) => to)) + 1
  // The twin is taller than a row, and the wash around it keeps clear of the row above.
  const more = twin ? size.twin - size.box + size.panel : 0
  const free = tall - size.head - more - size.between - 2 * size.panel
  // Rows are as far apart as the slide allows.
  const pitch = Math.min(size.rows[1], Math.max(size.rows[0], free / (rows + lowerRows)))
  const lowerTop = size.head + rows * pitch + more + size.between
  const middleOf = (lane: number, row: number): number =>
    (lane === 0 ? size.head : lowerTop) + (row + 0.5) * pitch + (lane === 0 && row === rows - 1 ? (more + (twin ? size.panel : 0)) / 2 : 0)
  const boxes = cells.flatMap((lane, index) => lane.map((cell): Box => {
    const own = nodes[index].get(cell.id)!
    const isTwin = index === 0 && cell.id === twin
    const from = columns[cell.column]
    const to = columns[cell.column + cell.columns - 1]
    const [top, bottom] = [middleOf(index, cell.from), middleOf(index, cell.to)]
    const height = isTwin ? size.twin : bottom - top + Math.max(size.box, own.label.length * size.line + 6)
    return { lane: index, node: own, x: from.x, y: (top + bottom - height) / 2, width: to.x + to.width - from.x, height }
  }))
  const find = (lane: number, id: string): Box => boxes.find(box => box.lane === lane && box.node.id === id)!
  const arrows = [
    upper,
    lower,
  ].flatMap((flow, lane) =>
    flow.edges.map(({ from, to, label }) => arrowOf(find(lane, from), find(lane, to), label, lane === 0 && from === twin ? size.panel : 0)))
  arrows.forEach(arrow => keepOff(arrow, boxes))
  const height = Math.max(...boxes.map(box => box.y + box.height)) + size.panel
  const first = boxes.filter(({ lane }) => lane === 1).reduce((left, box) => box.x < left.x ? box : left)
  return {
    height,
    isRoomy: spare >= 0,
    boxes,
    arrows,
    heads: [8, first.y - size.head - (twin ? size.line : 0) - 4],
    ...(twin ? { twin: twinOf(find(0, twin), boxes) } : {}),
  }
}

function placed(upper: Flow, lower: Flow, twin?: string): { upperCells: Cell[], lowerCells: Cell[] } {
  const ranks = ranksOf(lower)
  const inner = lower.nodes.filter(({ isData }) => !isData).map(({ id }) => ranks.get(id)!)
  if (!twin || inner.length === 0)
    return { upperCells: cellsOf(upper, (_, rank) => [rank, 1]), lowerCells: cellsOf(lower, (_, rank) => [rank, 1]) }
  const [first, last] = [Math.min(...inner), Math.max(...inner)]
  const at = ranksOf(upper).get(twin)!
  const more = last - first
  // What comes before the lower chain may need columns of its own.
  const shift = Math.max(0, first - at)
  return {
    upperCells: cellsOf(upper, (id, rank) => id === twin
      ? [rank + shift, more + 1]
      : [rank + shift + (rank > at ? more : rank === at ? Math.floor(more / 2) : 0), 1], twin),
    lowerCells: cellsOf(lower, (_, rank) => [at + shift + rank - first, 1]),
  }
}

/** What comes out last stands beneath what gives it, where that leaves room: the columns that are left are wider. */
function foldEnd({ edges }: Flow, cells: Cell[]): void {
  const lowest = Math.max(...cells.map(({ to }) => to))
  const last = Math.max(...cells.map(({ column }) => column))
  const [end, ...others] = cells.filter(({ column }) => column === last)
  const [before, ...more] = edges.filter(({ to }) => to === end.id)
  const giver = cells.find(({ id }) => id === before?.from)
  const isAlone = others.length === 0 && more.length === 0 && edges.filter(({ from }) => from === giver?.id).length === 1
  const isFree = giver && giver.columns === 1 && giver.column === last - 1 && giver.to < lowest
    && cells.filter(({ column, columns }) => column + columns - 1 === giver.column).length === 1
  if (isAlone && isFree && before.label === '')
    Object.assign(end, { column: giver.column, from: lowest, to: lowest })
}

function columnsOf(
  cells: Cell[][],
  nodes: Map<string, FlowNode>[],
  flows: Flow[],
  width: number,
  measure: (text: string) => number,
  twin?: string,
  name = 0,
): { columns: { x: number, width: number }[], spare: number } {
  const count = Math.max(...cells.flat().map(({ column, columns }) => column + columns))
  const widths = Array.from({ length: count }, (_, column) => Math.max(size.narrowest, ...cells.flatMap((lane, index) => lane
    .filter(cell => cell.column === column && cell.columns === 1)
    .flatMap(({ id }) => nodes[index].get(id)!.label.map(line => measure(line) + 2 * size.beside)))))
  const leastOf = (gap: number): number => gap === 0 && twin ? Math.max(size.gap, name + size.panel + size.beside - widths[0]) : size.gap
  const needs = Array.from({ length: count - 1 }, (_, gap) => Math.max(leastOf(gap), ...flows.flatMap((flow, index) => flow.edges
    .filter(({ from, to }) => endOf(cells[index], from) === gap && cells[index].find(({ id }) => id === to)!.column === gap + 1)
    .flatMap(({ from, label }) => partsOf(label).map(part =>
      measure(part) + 2 * size.beside + 4 + (index === 0 && from === twin ? size.panel : 0))))))
  const free = width - [...widths, ...needs].reduce((sum, one) => sum + one, 0)
  let x = 0
  const columns = widths.map((own, column) => {
    const place = { x, width: own }
    x += own + (needs[column] ?? 0) + free / Math.max(1, count - 1)
    return place
  })
  return { columns, spare: free }
}

function endOf(cells: Cell[], id: string): number {
  const cell = cells.find(one => one.id === id)!
  return cell.column + cell.columns - 1
}

/** A label stands in the middle of what is left behind `margin` px. */
function arrowOf(from: Box, to: Box, label: string, margin: number): Arrow {
  if (from.x === to.x && from.y < to.y) {
    const x = from.x + from.width / 2
    const points: [number, number][] = [[x, from.y + from.height], [x, to.y]]
    return { lane: from.lane, from: from.node.id, to: to.node.id, points, label: [], at: points[0] }
  }
  const [start, end] = [from.x + from.width, to.x]
  const centre = from.y + from.height / 2
  const within = (y: number, low: number, high: number): number => Math.min(high, Math.max(low, y))
  const low = Math.max(from.y, to.y) + 12
  const high = Math.min(from.y + from.height, to.y + to.height) - 12
  const smaller = from.height < to.height ? from : to
  const entry = within(centre, to.y + 10, to.y + to.height - 10)
  const bend = start + Math.min(20, (end - start) / 2)
  const straight = within(smaller.y + smaller.height / 2, low, high)
  const points: [number, number][] = low <= high
    ? [[start, straight], [end, straight]]
    : [[start, centre], [bend, centre], [bend, entry], [end, entry]]
  const last = points.at(-1)!
  return {
    lane: from.lane,
    from: from.node.id,
    to: to.node.id,
    points,
    label: partsOf(label),
    at: [(points.length > 2 ? bend + end : start + margin + end) / 2 - 4, last[1]],
  }
}

/** Words beneath a long arrow stand behind a box that they would touch. */
function keepOff(arrow: Arrow, boxes: Box[]): void {
  const half = 40
  const [x, y] = arrow.at
  const isBeneath = (box: Box): boolean =>
    box.x < x + half && box.x + box.width > x - half && box.y > y && box.y < y + 28 + size.beside
  const inTheWay = boxes.find(box => box.lane === arrow.lane && isBeneath(box))
  const end = arrow.points.at(-1)![0]
  if (arrow.label.length > 1 && inTheWay && end - inTheWay.x - inTheWay.width > 2 * half)
    arrow.at = [inTheWay.x + inTheWay.width + half, y]
}

function twinOf(box: Box, boxes: Box[]): NonNullable<Lanes['twin']> {
  const inner = boxes.filter(({ lane, node }) => lane === 1 && !node.isData)
  const bottom = Math.max(...inner.map(one => one.y + one.height))
  return {
    box,
    links: inner.map(to => ({ x: to.x + to.width / 2, words: to.node.label[0].replace(/[（(].*$/, ''), to })),
    panel: { x: box.x - size.panel, y: box.y - size.panel, width: box.width + 2 * size.panel, height: bottom - box.y + 2 * size.panel },
  }
}
