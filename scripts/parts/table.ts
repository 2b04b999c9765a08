import type { Table as MdastTable } from 'mdast'
import type { Grid } from '../estimate/table.ts'
import type { Table } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { gridOf, heightsOfTable } from '../estimate/table.ts'
import { printTable } from '../markdown/print-block.ts'
import { baseOf } from '../outline/block.ts'
import { lengthOf, wordsOfEach } from './share.ts'

/** A table as its author wrote it. */
export const table: BlockKind<Table> = {
  isVisual: true,
  hasCaption: true,
  find: node => node.type === 'table' ? [{ kind: 'table', ...baseOf(node), table: node }] : undefined,
  within: { is: node => node.type === 'table', height: (node, { width }) => heightOfTable(gridOf(node as MdastTable), width) },
  is: 'table',
  height: (block, share, { width }) => heightOfTable(gridOf(block.table, share), width),
  print: (block, { range, columns, cuts }, context) => printTable(block.table, context, range, columns, cuts),
  words: (block, range) => wordsOfEach(block.table.children.slice(1), range),
  owes: (block, range) => [['rows', lengthOf(block.table.children.length - 1, range)]],
}

function heightOfTable(grid: Grid, width: number): number {
  const { head, rows } = heightsOfTable(grid, width)
  return rows.reduce((sum, row) => sum + row, head)
}
