import type { Table as MdastTable } from 'mdast'
import type { Grid } from '../estimate/table.ts'
import type { Table } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { resultsFromRows } from '../charts/results.ts'
import { gridOf, heightsOfTable } from '../estimate/table.ts'
import { wrap } from '../markdown/component.ts'
import { printTable } from '../markdown/print-block.ts'
import { baseOf } from '../outline/block.ts'
import { cellsOf } from './cells.ts'
import { lengthOf, wordsOfEach } from './share.ts'

/** A table as its author wrote it. */
export const table: BlockKind<Table> = {
  isVisual: true,
  hasCaption: true,
  find: node => node.type === 'table' ? [{ kind: 'table', ...baseOf(node), table: node }] : undefined,
  within: { is: node => node.type === 'table', height: (node, { width }) => heightOfTable(gridOf(node as MdastTable), width) },
  is: 'table',
  height: (block, share, { width }) => heightOfTable(gridOf(block.table, share), width),
  print: (block, { range, columns, cuts }, context) => {
    const printed = printTable(block.table, context, range, columns, cuts)
    const marks = marksOf(block, columns)
    return marks ? wrap('ResultsTable', marks, printed) : printed
  },
  words: (block, range) => wordsOfEach(block.table.children.slice(1), range),
  owes: (block, range) => [['rows', lengthOf(block.table.children.length - 1, range)]],
}

/**
 * What marks a table of results: the names of its author's own rows, and the best of each column that is shown, where
 * no author's hand has set it bold.
 */
function marksOf(block: Table, columns?: number[]): { own: string, best: string } | undefined {
  const texts = cellsOf(block)
  const results = block.directives.chart === 'table' ? undefined : resultsFromRows(texts)
  if (!results)
    return undefined
  const isMarked = block.table.children
    .slice(1)
    .some(row => row.children.slice(1).some(cell => cell.children.some(({ type }) => type === 'strong')))
  const best = isMarked ? [] : (columns ?? texts[0].map((_, column) => column)).map(column => results.best[column] ?? '')
  const rows = results.own.length > 0 ? results.own : boldRows(block)
  const own = rows.map(row => texts[row + 1].find(text => text !== '') ?? '')
  return { own: own.join(' | '), best: best.some(Boolean) ? best.join(' | ') : '' }
}

/** The one or two body rows of three at least whose names their author has set bold. */
function boldRows({ table: { children: [, ...rows] } }: Table): number[] {
  const bold = rows.flatMap(({ children: [name] }, row) => name?.children.length === 1 && name.children[0].type === 'strong' ? [row] : [])
  return rows.length > 2 && bold.length <= 2 ? bold : []
}

function heightOfTable(grid: Grid, width: number): number {
  const { head, rows } = heightsOfTable(grid, width)
  return rows.reduce((sum, row) => sum + row, head)
}
