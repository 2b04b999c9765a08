import type { Table, TableRow } from 'mdast'
import type { TwoLineHead } from '../typesetting/table-head.ts'
import { toString } from 'mdast-util-to-string'
import { twoLineHead } from '../typesetting/table-head.ts'

/** A table's cell that a slide shows up to an offset of the source: `row` counts from 0 below the head. */
export interface Cut { row: number, column: number, end: number, /** The slide that holds the whole. */ to?: string }

/** Which share of a table stands on a slide, and what helps to read it there. */
export interface Share {
  range?: [from: number, to: number]
  columns?: number[]
  cuts?: Cut[]
  /** Rows that stand on every slide, counted as the range is. */
  repeated?: number[]
  /** Columns whose numbers have bars beside them. */
  bars?: number[]
  /** A map beside the title shows where in the whole the share lies. */
  hasMap?: true
}

/** A row of a table with its place in it, counted from 1 below the head. */
export interface PlacedRow { row: TableRow, index: number }

/** Heads that were read: the shares of a long table ask again and again. */
const known = new WeakMap<Table, TwoLineHead | undefined>()

/** The head of a table on two lines, of the columns that are chosen; undefined where it has one. */
export function headLines(table: Table, columns?: number[]): TwoLineHead | undefined {
  if (!known.has(table))
    known.set(table, twoLineHead(table.children.map(({ children }) => children.map(cell => toString(cell).trim()))))
  const lines = known.get(table)
  if (!lines || !columns)
    return lines
  const groups = lines.groups.flatMap(({ name, from, to }) => {
    const shown = columns.flatMap((column, place) => column >= from && column < to ? [place] : [])
    // A head that names its group itself does so where it stands alone.
    return shown.length > (lines.isRow ? 0 : 1) ? [{ name, from: shown[0], to: shown.at(-1)! + 1 }] : []
  })
  const isIn = (place: number): boolean => lines.isRow || groups.some(({ from, to }) => place >= from && place < to)
  const names = columns.map((column, place) =>
    isIn(place) ? (lines.columns[column] ?? '') : toString(table.children[0].children[column]).trim(),
  )
  return lines.isRow || groups.length > 0 ? { ...lines, groups, columns: names } : undefined
}

/**
 * The body rows of a share, between those that it repeats. One that begins within a group says which: the row that names the group
 * stands above it once more, or the name that is written only beside the group's first row stands beside its own. A second line of
 * the head is no row.
 */
export function bodyRows(table: Table, { range, repeated = [] }: Share = {}): PlacedRow[] {
  const start = headLines(table)?.isRow ? 1 : 0
  const placed = (index: number): PlacedRow => ({ row: table.children[index], index })
  const [from, to] = range ?? [0, table.children.length - 1]
  const [first, ...others] = table.children
    .slice(Math.max(from, start) + 1, Math.max(0, to) + 1)
    .map((row, at) => ({ row, index: Math.max(from, start) + 1 + at }))
  if (!range || !first)
    return first ? [first, ...others] : []
  const again = repeated.filter(row => row < range[0] || row >= range[1])
  return [
    ...again.filter(row => row < range[0]).map(row => placed(row + 1)),
    ...first.index === start + 1 ? [first] : withGroup(first, table, start + 1),
    ...others,
    ...again.filter(row => row >= range[1]).map(row => placed(row + 1)),
  ]
}

/** A row that begins a share, with the name of the group that it stands in, in a row of the body from a place on. */
function withGroup(first: PlacedRow, table: Table, from: number): PlacedRow[] {
  if (isGroupName(first.row))
    return [first]
  const heading = groupNames(table).findLast(index => index >= from && index < first.index)
  if (heading !== undefined)
    return [{ row: table.children[heading], index: heading }, first]
  let beside = first.index - 1
  while (beside >= from && !isFilled(first.row, 0) && !isFilled(table.children[beside], 0))
    beside--
  return !isFilled(first.row, 0) && beside >= from
    ? [{ ...first, row: { ...first.row, children: [table.children[beside].children[0], ...first.row.children.slice(1)] } }]
    : [first]
}

/** The rows of tables that name groups, found once for all the shares of a long one. */
const named = new WeakMap<Table, number[]>()

function groupNames(table: Table): number[] {
  const names = named.get(table) ?? table.children.flatMap((row, index) => isGroupName(row) ? [index] : [])
  named.set(table, names)
  return names
}

/** True for a row of a table that says nothing but the name of the rows below. */
export function isGroupName({ children }: TableRow): boolean {
  return children.length > 2 && children[0].children.length > 0 && children.slice(1).every(cell => cell.children.length === 0)
}

function isFilled({ children }: TableRow, column: number): boolean {
  return (children[column]?.children.length ?? 0) > 0
}
