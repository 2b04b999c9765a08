import type { Table } from '../outline/block.ts'
import { mostOfColumns, numericColumns, resultsFromRows } from '../charts/results.ts'
import { canvas } from '../design/design.ts'
import { tablePart } from '../design/table-part.ts'
import { headLines } from '../estimate/table-share.ts'
import { gridOf, unbrokenWidthOf } from '../estimate/table.ts'
import { cellsOf } from './cells.ts'

/** What marks a table of results: the author's own rows, counted from 0 below the head, and the best of each column as it is written. */
export interface ResultMarks { own: number[], best: (string | undefined)[] }

/** The words of a table under a head of one line: where it has two, a column is called by both. */
export function readableCells(block: Table): string[][] {
  const [head, ...rows] = cellsOf(block)
  const lines = headLines(block.table)
  if (!lines)
    return [head, ...rows]
  const groupOf = (column: number): string => lines.groups.find(({ from, to }) => column >= from && column < to)?.name ?? ''
  return [lines.columns.map((name, column) => `${groupOf(column)} ${name}`.trim()), ...lines.isRow ? rows.slice(1) : rows]
}

/** The columns with numbers of tables that were asked for: each share of a wide one asks for all of them. */
const numbered = new WeakMap<Table, number[]>()

/** The columns of a table that hold numbers, whatever its head. */
export function numbersOf(block: Table): number[] {
  const columns = numbered.get(block) ?? numericColumns(readableCells(block))
  numbered.set(block, columns)
  return columns
}

/** The most that the columns of tables hold which were asked for, with their cells as they are read. */
const mosts = new WeakMap<Table, (number | undefined)[]>()

/** The most that bars show in each column of a table; undefined for those that have none. */
export function mostOf(block: Table): (number | undefined)[] {
  const known = mosts.get(block)
  if (known)
    return known
  const texts = readableCells(block)
  const most = mostOfColumns(texts, texts[0].map((_, column) => column))
  mosts.set(block, most)
  return most
}

/** The columns of a share of a table whose numbers have bars beside them: a few, where both have room on one line. */
export function barsOf(block: Table, columns?: number[]): number[] {
  const numbers = numbersOf(block).filter(column => columns?.includes(column) ?? true)
  const { bar } = tablePart
  const room = canvas.width - unbrokenWidthOf(gridOf(block.table, { columns })) - numbers.length * (bar.before + bar.width + bar.gap)
  const isFew = numbers.length > 0 && numbers.length <= bar.columns
  return block.directives.chart === 'table' || !isFew || room < 0
    ? []
    : numbers.filter(column => mostOf(block)[column] !== undefined)
}

/** The marks of tables that were asked for: each share of a long one asks for all of them. */
const known = new WeakMap<Table, ResultMarks | undefined>()

/**
 * What marks a table of results: the rows of its author, and the best of each column, where no author's hand has set it bold.
 * Undefined for any other table.
 */
export function marksOf(block: Table): ResultMarks | undefined {
  if (!known.has(block))
    known.set(block, readMarks(block))
  return known.get(block)
}

function readMarks(block: Table): ResultMarks | undefined {
  const results = block.directives.chart === 'table' ? undefined : resultsFromRows(readableCells(block))
  if (!results)
    return undefined
  const isMarked = block.table.children
    .slice(1)
    .some(row => row.children.slice(1).some(cell => cell.children.some(({ type }) => type === 'strong')))
  const start = headLines(block.table)?.isRow ? 1 : 0
  const own = results.own.length > 0 ? results.own.map(row => row + start) : boldRows(block)
  return { own, best: isMarked ? [] : results.best }
}

/** The one or two body rows of three at least whose names their author has set bold. */
function boldRows({ table: { children: [, ...rows] } }: Table): number[] {
  const bold = rows.flatMap(({ children: [name] }, row) => name?.children.length === 1 && name.children[0].type === 'strong' ? [row] : [])
  return rows.length > 2 && bold.length <= 2 ? bold : []
}
