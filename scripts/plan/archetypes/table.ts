import type { TableCell } from 'mdast'
import type { Cut, Share } from '../../estimate/table-share.ts'
import type { Cell } from '../../estimate/table.ts'
import type { Table } from '../../outline/block.ts'
import type { Part, Piece } from '../../parts/part.ts'
import type { TooMuch } from '../../parts/reason.ts'
import type { Archetype } from './archetype.ts'
import { limits } from '../../design/design.ts'
import { correction } from '../../estimate/measured.ts'
import { runsOfRich } from '../../estimate/runs.ts'
import { canvas } from '../../estimate/sizes.ts'
import { headLines, isGroupName } from '../../estimate/table-share.ts'
import { cellOf, columnWidths, gridOf, heightOfCell, heightsOfTable, narrowestOf } from '../../estimate/table.ts'
import { richOf } from '../../outline/rich.ts'
import { cutToFit } from '../../outline/sentences.ts'
import { cellsOf } from '../../parts/cells.ts'
import { heightOf } from '../../parts/index.ts'
import { tooMuchOf } from '../../parts/reason.ts'
import { barsOf, marksOf, numbersOf, readableCells } from '../../parts/results.ts'
import { balance } from '../../parts/splitting/balance.ts'

/** Share of a slide that a cell too tall for it keeps, so that other rows can stand beside it. */
const cutTo = 0.25
/** A table shows no more of its rows on each of its slides. */
const mostRepeated = 2

/** A table; a long one goes on over several slides with its head repeated, a wide one with its first column repeated. */
export const table: Archetype = {
  name: 'table',
  because: 'a table that nothing more specific suits',
  takes: ([first]) => first.kind === 'table' ? 1 : 0,
  plan([block], limit) {
    if (block.kind !== 'table')
      return []
    const shares = columnsOf(block)
    const wide = shares.length > 1 ? [tooWide(block)] : []
    return shares.flatMap(columns => rowsOf(block, limit, columns).map(piece => ({ ...piece, tooMuch: [...wide, ...piece.tooMuch!] })))
  },
}

/** The columns of each slide, those that name the rows among them; undefined where one slide holds them all. */
function columnsOf(block: Table): (number[] | undefined)[] {
  const grid = gridOf(block.table)
  const count = Math.max(grid.head.length, ...grid.rows.map(row => row.length))
  const most = mostColumns(block, count)
  if (count <= 2 || (count <= most && narrowestOf(grid) <= canvas.width))
    return [undefined]
  const narrowest = (columns: number[]): number => narrowestOf(gridOf(block.table, { columns }))
  const keys = keysOf(block)
  const key = narrowest(keys)
  const room = canvas.width - key
  const widthOf = (columns: number[]): number => narrowest([...keys, ...columns]) - key
  const atOnce = limits.table.worded - keys.length
  const others = Array.from({ length: count - keys.length }, (_, column) => column + keys.length)
  const groups = columnGroups(block, others)
  // Columns under one name stay together, where each of such groups fits.
  const entries = groups.every(group => group.length <= atOnce && widthOf(group) <= room) ? groups : others.map(column => [column])
  return balance(entries.map(widthOf), room, Infinity, entries.map(entry => entry.length / atOnce))
    .map(([from, to]) => [...keys, ...entries.slice(from, to).flat()])
}

/** Columns by the names that stand above several of them. */
function columnGroups({ table }: Table, columns: number[]): number[][] {
  const groups = headLines(table)?.groups ?? []
  const groupOf = (column: number): number => groups.findIndex(({ from, to }) => column >= from && column < to)
  return [...Map.groupBy(columns, column => groupOf(column) < 0 ? `column ${column}` : `group ${groupOf(column)}`).values()]
}

/** Numbers are narrow and read down; of words a slide holds fewer columns. */
function mostColumns(block: Table, count: number): number {
  return numbersOf(block).length * 2 >= count ? limits.table.split.columns : limits.table.worded
}

/** The columns that name the rows: the first, and the second where the first names groups of them. */
function keysOf(block: Table): number[] {
  const [, ...rows] = readableCells(block)
  const firsts = rows.map(([first]) => first)
  const isOfGroups = rows.length > 1 && (firsts.slice(1).includes('') || new Set(firsts).size < firsts.length)
  const names = rows.map(([, second = '']) => second)
  return isOfGroups && !numbersOf(block).includes(1) && new Set(names).size > rows.length / 2 ? [0, 1] : [0]
}

/** What of a table is too wide for one slide: the number of its columns, or the narrowest that they can be set. */
function tooWide(block: Table): TooMuch {
  const grid = gridOf(block.table)
  const count = Math.max(grid.head.length, ...grid.rows.map(row => row.length))
  const most = mostColumns(block, count)
  return count > most
    ? { of: 'columns', is: count, most }
    : { of: 'width', is: Math.round(narrowestOf(grid)), most: canvas.width }
}

function rowsOf(block: Table, limit: number, columns: number[] | undefined): Piece[] {
  const heights = heightsOfTable(gridOf(block.table, { columns }), canvas.width)
  const factor = correction({ block })
  const around = heightOf({ kind: 'block', block: { ...block, measured: undefined }, range: [0, 0], columns }) + heights.head * (factor - 1)
  const rows = heights.rows.map(height => height * factor)
  const room = limit - around
  const start = headLines(block.table)?.isRow ? 1 : 0
  const cuts = rows.flatMap((height, row) => height > room ? cutsIn(block, row + start, columns, room * cutTo - 24) : [])
  const cutRows = new Set(cuts.map(({ row }) => row - start))
  const shown = rows.map((height, row) => cutRows.has(row) ? room * cutTo : height)
  const repeated = repeatedRows(block)
  const starts = groupStarts(block)
  const again = repeated.reduce((sum, row) => sum + shown[row - start], 0)
  // A group that goes on is named once more.
  const most = limits.table.split.rows - (block.table.children.slice(1).some(isGroupName) ? 1 : 0)
  // The columns of a share are set by its own rows: where that makes it taller than the whole's would, there are more shares.
  for (let tried = room; ; tried *= 0.94) {
    const ranges = rangesOf(shown, tried, { most, again, repeated: repeated.length, starts: starts.map(row => row - start) })
      .map(([from, to]): [number, number] => [from === 0 ? 0 : from + start, to + start])
    const bars = ranges.length > 1 || columns ? barsOf(block, columns) : []
    const parts = ranges.map(range => partOf(block, { columns, cuts, bars, ...(ranges.length > 1 ? { range, repeated } : {}) }))
    if (tried < room / 2 || ranges.length >= rows.length || parts.every(part => heightOf(part) <= limit)) {
      const tooMuch = tooMuchOf('rows', shown, room, most)
      return parts.map(part => ({ parts: [part], height: heightOf(part), blocks: [block], tooMuch }))
    }
  }
}

/** What shares of rows keep to: how many rows each has, the height and number of those that all repeat, and where groups of rows begin. */
interface Cutting { most: number, again: number, repeated: number, starts: number[] }

/** Even shares of rows, cut between groups where that takes no more than one share more; room is left for rows that all repeat. */
function rangesOf(rows: number[], room: number, { most, again, repeated, starts }: Cutting): [number, number][] {
  if (rows.length === 0)
    return [[0, 0]]
  const ranges = balance(rows, room, most)
  if (ranges.length === 1)
    return ranges
  const groups = starts.map((from, index): [number, number] => [from, starts[index + 1] ?? rows.length])
  const heights = groups.map(([from, to]) => rows.slice(from, to).reduce((sum, height) => sum + height, 0))
  if (groups.length > 1 && groups.every(([from, to], index) => to - from <= most && heights[index] <= room)) {
    const grouped = balance(heights, room, Infinity, groups.map(([from, to]) => (to - from) / most))
    if (grouped.length <= ranges.length + 1)
      return grouped.map(([from, to]) => [groups[from][0], groups[to - 1][1]])
  }
  return repeated > 0 ? balance(rows, room - again, most - repeated) : ranges
}

/** The rows with which groups of rows begin, the first among them: rows that name one, or names beside the first row of each. */
function groupStarts(block: Table): number[] {
  const start = headLines(block.table)?.isRow ? 1 : 0
  const rows = block.table.children.slice(1)
  const names = rows.flatMap((row, index) => isGroupName(row) ? [index] : [])
  const firsts = keysOf(block).length > 1 ? cellsOf(block).slice(1).map(([first]) => first) : []
  const beside = firsts.flatMap((first, index) => index >= start && first !== '' && first !== firsts[index - 1] ? [index] : [])
  const starts = names.length > 0 ? names : beside
  return starts.length > 0 ? [...new Set([start, ...starts])] : []
}

/** The author's own rows, which a table of results shows on each of its slides; none where rows stand in groups. */
function repeatedRows(block: Table): number[] {
  const own = marksOf(block)?.own ?? []
  const isGrouped = keysOf(block).length > 1 || block.table.children.slice(1).some(isGroupName)
  return isGrouped || own.length > mostRepeated ? [] : own
}

function partOf(block: Table, { range, columns, cuts = [], repeated = [], bars = [] }: Share): Part {
  const own = range ? cuts.filter(({ row }) => row >= range[0] && row < range[1]) : cuts
  return {
    kind: 'block',
    block,
    ...(range ? { range } : {}),
    ...(columns ? { columns } : {}),
    ...(own.length > 0 ? { cuts: own } : {}),
    ...(repeated.length > 0 ? { repeated } : {}),
    ...(bars.length > 0 ? { bars } : {}),
  }
}

/** Where the cells of a row too tall for a slide end on it; the whole row stands on a backup slide. */
function cutsIn(block: Table, row: number, columns: number[] | undefined, room: number): Cut[] {
  const grid = gridOf(block.table, { columns })
  const widths = columnWidths([grid.head, ...grid.rows], canvas.width)
  const { children } = block.table.children[row + 1]
  return (columns ?? children.map((_, column) => column)).flatMap((column, place) => {
    const node = children[column] as TableCell | undefined
    const fits = (cell: Cell): boolean => heightOfCell(cell, widths[place]) <= room
    if (!node || node.children.length === 0 || fits(cellOf(node)))
      return []
    const [first] = cutToFit(richOf(node.children), part =>
      fits({ main: [...runsOfRich(part), { text: ' … → B99', weight: 400, scale: 1 }], gloss: [] }))
    return 'nodes' in first ? [{ row, column, end: first.end }] : []
  })
}
