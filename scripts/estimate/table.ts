import type { Table, TableCell } from 'mdast'
import type { Run } from '../typesetting/run.ts'
import type { Share } from './table-share.ts'
import { limits } from '../design/design.ts'
import { layLines, widestWord, widthOf } from '../typesetting/lines.ts'
import { isListed } from '../typesetting/listed-line.ts'
import { lineBreak } from '../typesetting/run.ts'
import { unitsOf } from '../typesetting/units.ts'
import { runsOf, runsOfRich } from './runs.ts'
import { air, sizes } from './sizes.ts'
import { bodyRows, headLines } from './table-share.ts'

/** A cell's main lines and its gloss, behind the first `<br>`; points have none. */
export interface Cell { main: Run[], gloss: Run[] }

/** A table as it is measured: its cells, the names above some of its columns, and the columns whose numbers stand beneath each other. */
export interface Grid { head: Cell[], groups?: { name: Cell, from: number, to: number }[], rows: Cell[][] }

/** The cells of a Markdown table: of its body rows those of the share, of its columns those that are chosen, some of them cut. */
export function gridOf(table: Table, share: Share = {}): Grid {
  const { columns, cuts = [] } = share
  const [head, ...rows] = [{ row: table.children[0], index: 0 }, ...bodyRows(table, share)].map(({ row, index }) => {
    const cellIn = (cell: TableCell, column: number): Cell =>
      cellOf(cell, cuts.find(cut => cut.row === index - 1 && cut.column === column)?.end)
    return columns
      ? columns.map(column => column in row.children ? cellIn(row.children[column], column) : { main: [], gloss: [] })
      : row.children.map(cellIn)
  })
  const lines = headLines(table, columns)
  return lines
    ? { head: lines.columns.map(plainCell), groups: lines.groups.map(({ name, ...at }) => ({ name: plainCell(name), ...at })), rows }
    : { head, rows: isEmpty(table) ? [head.map(() => plainCell('–'))] : rows }
}

/** True for a head alone: it says in a row that there is nothing beneath it. */
function isEmpty(table: Table): boolean {
  return table.children.length === 1
}

function plainCell(text: string): Cell {
  return { main: text ? [{ text, weight: 400, scale: 1 }] : [], gloss: [] }
}

/** The runs of a cell up to an offset of the source, its gloss apart. */
export function cellOf(cell: TableCell, end?: number): Cell {
  const runs = end === undefined
    ? runsOf(cell.children)
    : [...runsOfRich({ nodes: cell.children, start: 0, end }), { text: ' … → B99', weight: 400 as const, scale: 1 }]
  const at = runs.findIndex(({ text }) => text === lineBreak)
  const isWhole = at < 0 || isListed(runs.slice(0, at).map(({ text }) => text).join(''))
  return isWhole ? { main: runs, gloss: [] } : { main: runs.slice(0, at), gloss: runs.slice(at + 1) }
}

/** Heights in px of a table's parts: rules and head, and each row with the rule above it. */
export interface TableHeights { head: number, rows: number[] }

/** Heights of a plain table of a width in px, its columns as wide as the browser would make them. */
export function heightsOfTable({ head, groups = [], rows }: Grid, width: number): TableHeights {
  const columns = columnWidths([head, ...rows], width)
  const heightOf = (cell: Cell, column: number): number => heightOfCell(cell, columns[column])
  const around = 1 + 2 * air.cellY
  const heading = Math.max(...head.map(({ main }, column) =>
    layLines(bold(main), sizes.head.size, columns[column]).lines)) * sizes.head.line
  return {
    head: heading + 2 * air.cellY + 3 + heightOfGroups(groups, columns),
    rows: rows.map(row => around + Math.max(sizes.cell.line, ...row.map((cell, column) => heightOf(cell, column)))),
  }
}

/** Height of the line of a head that names groups of columns. */
function heightOfGroups(groups: NonNullable<Grid['groups']>, columns: number[]): number {
  const lines = groups.map(({ name, from, to }) =>
    layLines(bold(name.main), sizes.head.size, sum(columns.slice(from, to)) + air.cellX * (to - from - 1)).lines)
  return groups.length > 0 ? Math.max(...lines) * sizes.head.line + 2 * air.cellY + 1 : 0
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

/** The width of a table none of whose cells goes on on another line, in px. */
export function unbrokenWidthOf({ head, rows }: Grid): number {
  return sum(
    head.map(
      (_, column) => air.cellX + Math.max(...[head, ...rows].map((row, at) => (row[column] ? wantedBy(row[column], at === 0) : 0))),
    ),
  )
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
