import type { Table, TableCell, TableRow } from 'mdast'
import type { Run } from '../typesetting/run.ts'
import { limits } from '../design/design.ts'
import { layLines, widestWord, widthOf } from '../typesetting/lines.ts'
import { lineBreak } from '../typesetting/run.ts'
import { unitsOf } from '../typesetting/units.ts'
import { runsOf, runsOfRich } from './runs.ts'
import { air, sizes } from './sizes.ts'

/** A cell's main lines and its gloss, behind the first `<br>`. */
export interface Cell { main: Run[], gloss: Run[] }

/** A table as it is measured: its cells, and the columns whose numbers stand beneath each other. */
export interface Grid { head: Cell[], rows: Cell[][] }

/** A table's cell that a slide shows up to an offset of the source: `row` counts from 0 below the head. */
export interface Cut { row: number, column: number, end: number, /** The slide that holds the whole. */ to?: string }

/** Which share of a table stands on a slide. */
export interface Share { range?: [from: number, to: number], columns?: number[], cuts?: Cut[] }

/** The cells of a Markdown table: of its body rows those of the range, of its columns those that are chosen, some of them cut. */
export function gridOf(table: Table, { range, columns, cuts = [] }: Share = {}): Grid {
  const [head, ...rows] = [{ row: table.children[0], index: 0 }, ...bodyRows(table, range)].map(({ row, index }) => {
    const cells = row.children.map((cell, column) => cellOf(cell, cuts.find(cut => cut.row === index - 1 && cut.column === column)?.end))
    return columns ? columns.map(column => cells[column] ?? { main: [], gloss: [] }) : cells
  })
  return { head, rows }
}

/** A row of a table with its place in it, counted from 1 below the head. */
export interface PlacedRow { row: TableRow, index: number }

/**
 * The body rows of a share. One that begins within a group says which: the row that names the group stands above it once more, or
 * the name that is written only beside the group's first row stands beside its own.
 */
export function bodyRows({ children }: Table, range?: [from: number, to: number]): PlacedRow[] {
  const body = children.slice(1).map((row, index) => ({ row, index: index + 1 }))
  const [first, ...others] = body.slice(...(range ?? []))
  if (!range || !first || first.index === 1)
    return first ? [first, ...others] : []
  const before = body.slice(0, first.index - 1)
  if (isGroupName(first.row))
    return [first, ...others]
  const heading = before.findLast(({ row }) => isGroupName(row))
  const beside = isFilled(first.row, 0) ? undefined : before.findLast(({ row }) => isFilled(row, 0))
  if (heading)
    return [heading, first, ...others]
  return [
    beside ? { ...first, row: { ...first.row, children: [beside.row.children[0], ...first.row.children.slice(1)] } } : first,
    ...others,
  ]
}

/** True for a row of a table that says nothing but the name of the rows below. */
export function isGroupName({ children }: TableRow): boolean {
  return children.length > 2 && children[0].children.length > 0 && children.slice(1).every(cell => cell.children.length === 0)
}

function isFilled({ children }: TableRow, column: number): boolean {
  return (children[column]?.children.length ?? 0) > 0
}

/** The runs of a cell up to an offset of the source, its gloss apart. */
export function cellOf(cell: TableCell, end?: number): Cell {
  const runs = end === undefined
    ? runsOf(cell.children)
    : [...runsOfRich({ nodes: cell.children, start: 0, end }), { text: ' … →', weight: 400 as const, scale: 1 }]
  const at = runs.findIndex(({ text }) => text === lineBreak)
  return at < 0 ? { main: runs, gloss: [] } : { main: runs.slice(0, at), gloss: runs.slice(at + 1) }
}

/** Heights in px of a table's parts: rules and head, and each row with the rule above it. */
export interface TableHeights { head: number, rows: number[] }

/** Heights of a plain table of a width in px, its columns as wide as the browser would make them. */
export function heightsOfTable({ head, rows }: Grid, width: number): TableHeights {
  const columns = columnWidths([head, ...rows], width)
  const heightOf = (cell: Cell, column: number): number => heightOfCell(cell, columns[column])
  const heading = Math.max(...head.map(({ main }, column) =>
    layLines(bold(main), sizes.head.size, columns[column]).lines)) * sizes.head.line
  return {
    head: heading + 2 * air.cellY + 3,
    rows: rows.map(row => 1 + 2 * air.cellY + Math.max(sizes.cell.line, ...row.map((cell, column) => heightOf(cell, column)))),
  }
}

/** Height of what stands in a cell, without its padding. */
export function heightOfCell({ main, gloss }: Cell, width: number, size: number = sizes.cell.size, line: number = sizes.cell.line): number {
  const laid = layLines(main, size, width, line)
  const below = gloss.length > 0 ? layLines(gloss, sizes.gloss.size, width, sizes.gloss.line) : { lines: 0, extra: 0 }
  return laid.lines * line + laid.extra + below.lines * sizes.gloss.line + below.extra
}

/**
 * Widths of the columns for text, as a browser's automatic layout: what is left beyond the narrowest is shared out by how much more
 * each column wants. A sign alone is the narrowest, since any word may break.
 */
export function columnWidths(rows: Cell[][], width: number): number[] {
  const count = Math.max(...rows.map(row => row.length))
  const paddings = Array.from({ length: count }, (_, column) => column === count - 1 ? 0 : air.cellX)
  const wanted = paddings.map((_, column) => Math.max(1, ...rows.map((row, index) => row[column] ? wantedBy(row[column], index === 0) : 0)))
  const short = shortColumns(rows, count)
  const least = wanted.map((each, column) => short.includes(column) ? each : Math.min(each, sizes.cell.size))
  const room = width - sum(paddings)
  if (sum(wanted) <= room)
    return shareOut(wanted, paddings, width)
  const spare = Math.max(0, room - sum(least))
  const wish = sum(wanted) - sum(least)
  return wanted.map((each, column) => least[column] + spare * (each - least[column]) / wish)
}

/** Columns of short cells, which the views keep on one line while they take little room. */
function shortColumns(rows: Cell[][], count: number): number[] {
  const units = Array.from({
    length: count,
  }, (_, column) =>
    Math.max(...rows.map(row =>
      row[column] ? [...row[column].main, ...row[column].gloss].reduce((sum, { text }) => sum + unitsOf(text), 0) : 0)))
  const short = units.flatMap((each, column) => each <= limits.shortColumn.units ? [column] : [])
  return short.length === count
    || short.reduce((sum, column) => sum + units[column] * sizes.cell.size + air.cellX, 0) > limits.shortColumn.width
    ? []
    : short
}

/** Room to spare goes to the columns in proportion to what they hold, padding counted. */
function shareOut(wanted: number[], paddings: number[], width: number): number[] {
  const whole = wanted.map((each, column) => each + paddings[column])
  return whole.map((each, column) => each * width / sum(whole) - paddings[column])
}

function wantedBy({ main, gloss }: Cell, isHead: boolean): number {
  return isHead ? widthOf(bold(main), sizes.head.size) : Math.max(widthOf(main, sizes.cell.size), widthOf(gloss, sizes.gloss.size))
}

/** The narrowest that a table can be without tearing a word, in px. */
export function narrowestOf({ head, rows }: Grid): number {
  return sum(head.map((_, column) => air.cellX + Math.max(
    widestWord(bold(head[column].main), sizes.head.size),
    ...rows.map(row => row[column] ? widestWord(row[column].main, sizes.cell.size) : 0),
  )))
}

function bold(runs: Run[]): Run[] {
  return runs.map(run => run.isCode ? run : { ...run, weight: 600 as const })
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
