import type { Table } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { gridOf, heightsOfTable } from '../estimate/table.ts'
import { printTable } from '../markdown/print-block.ts'
import { lengthOf, wordsOfEach } from './share.ts'

/** A table as its author wrote it. */
export const table: BlockKind<Table> = {
  isVisual: true,
  is: 'table',
  height: (block, share, { width }) => {
    const { head, rows } = heightsOfTable(gridOf(block.table, share), width)
    return rows.reduce((sum, row) => sum + row, head)
  },
  print: (block, { range, columns, cuts }, context) => printTable(block.table, context, range, columns, cuts),
  words: (block, range) => wordsOfEach(block.table.children.slice(1), range),
  owes: (block, range) => [['rows', lengthOf(block.table.children.length - 1, range)]],
}
