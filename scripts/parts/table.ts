import type { Table as MdastTable } from 'mdast'
import type { Share } from '../estimate/table-share.ts'
import type { Grid } from '../estimate/table.ts'
import type { Table } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { air, canvas, sizes } from '../design/design.ts'
import { headLines } from '../estimate/table-share.ts'
import { gridOf, heightsOfTable } from '../estimate/table.ts'
import { wrap } from '../markdown/component.ts'
import { printTable } from '../markdown/print-block.ts'
import { baseOf } from '../outline/block.ts'
import { unitsOf } from '../typesetting/units.ts'
import { cellsOf } from './cells.ts'
import { marksOf, mostOf, readableCells } from './results.ts'
import { lengthOf, wordsOfEach } from './share.ts'

/** A table as its author wrote it. */
export const table: BlockKind<Table> = {
  isVisual: true,
  hasCaption: true,
  find: node => node.type === 'table' ? [{ kind: 'table', ...baseOf(node), table: node }] : undefined,
  within: { is: node => node.type === 'table', height: (node, { width }) => heightOfTable(gridOf(node as MdastTable), width) },
  is: 'table',
  height: (block, share, { width }) => heightOfTable(gridOf(block.table, share), width),
  print: (block, share, context) => {
    const printed = printTable(block.table, context, share)
    const props = { ...printedMarks(block, share.columns), ...printedHead(block, share.columns), ...printedPlace(block, share) }
    return Object.values(props).some(Boolean) || marksOf(block) ? wrap('ResultsTable', props, printed) : printed
  },
  words: (block, range) => wordsOfEach(block.table.children.slice(1), range),
  owes: (block, range) => [['rows', lengthOf(block.table.children.length - 1, range) - (startsWithHead(block, range) ? 1 : 0)]],
}

/** What marks a table of results: the names of its author's own rows, and the best of each column that is shown. */
function printedMarks(block: Table, columns?: number[]): { own?: string, best?: string } {
  const marks = marksOf(block)
  if (!marks)
    return {}
  const texts = cellsOf(block)
  const best = (columns ?? texts[0].map((_, column) => column)).map(column => marks.best[column] ?? '')
  const own = marks.own.map(row => texts[row + 1].find(text => text !== '') ?? '')
  return { own: own.join(' | '), best: best.some(Boolean) ? best.join(' | ') : '' }
}

/** Where the names above its columns come from, if it has some: its head's first row, or what each head begins with. */
function printedHead(block: Table, columns?: number[]): { head?: 'rows' | 'names' } {
  const lines = headLines(block.table, columns)
  return lines ? { head: lines.isRow ? 'rows' : 'names' } : {}
}

/** What helps to read a share: the most that each column with bars holds, where in the whole it lies, and how wide columns are there. */
function printedPlace(
  block: Table,
  { range, columns, repeated = [], bars = [], hasMap }: Share,
): { bars?: string, map?: string, widths?: string } {
  const texts = readableCells(block)
  const all = texts[0].map((_, column) => column)
  const most = mostOf(block)
  const start = headLines(block.table)?.isRow ? 1 : 0
  const rows = [range?.[0] ?? 0, (range?.[1] ?? block.table.children.length - 1)].map(row => Math.max(0, row - start))
  // Columns that name the rows stand before those which are next to each other.
  const seen = columns ? [columns.findLast((column, place) => column !== columns[place - 1] + 1)!, columns.at(-1)! + 1] : [0, all.length]
  const own = [...new Set([...repeated, ...marksOf(block)?.own ?? []])].map(row => row - start)
  return {
    bars: bars.length > 0 ? (columns ?? all).map(column => bars.includes(column) ? most[column] : '').join(' | ') : '',
    map: hasMap ? [`${all.length}x${texts.length - 1}`, seen.join('-'), rows.join('-'), own.join(',')].join(' ').trim() : '',
    widths: hasMap && !columns && bars.length === 0 ? widthsOf(texts) : '',
  }
}

/** Px that the widest cell of each column takes in the whole table, so that its shares keep one grid; nothing where some are in lines. */
function widthsOf(texts: string[][]): string {
  const widths = texts[0].map((_, column) =>
    Math.ceil(Math.max(...texts.map(row => unitsOf(row[column] ?? ''))) * sizes.cell.size) + 2 * air.cellX)
  return widths.reduce((sum, width) => sum + width, 0) <= canvas.width ? widths.join(' ') : ''
}

/** True where the first row of a share is the second line of the head. */
function startsWithHead(block: Table, range?: [number, number]): boolean {
  return (range?.[0] ?? 0) === 0 && headLines(block.table)?.isRow === true
}

function heightOfTable(grid: Grid, width: number): number {
  const { head, rows } = heightsOfTable(grid, width)
  return rows.reduce((sum, row) => sum + row, head)
}
