import type { Points } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { PartKind } from './kind.ts'
import { heightOfGrid } from '../estimate/comparison.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { escapePlain } from '../markdown/escape.ts'
import { printRows, tableCell } from '../markdown/print-block.ts'
import { printRich } from '../markdown/rich.ts'
import { wordsOf } from '../outline/rich.ts'

/** Rows of cells beneath a head; `block` is the first of the lists that they come from. */
export interface GridPart { kind: 'grid', block: Points, head: string[], rows: Rich[][] }

declare module './part.ts' {
  interface PartMap { grid: GridPart }
}

/** The subjects side by side, row by row, from two lists of the review. */
export const grid: PartKind<GridPart> = {
  boxes: ({ head, rows }, { width }) => [{ is: 'table', height: heightOfGrid(head, rows, width) }],
  print: ({ block, head, rows }, context) => named(block.id, wrap('ComparisonTable', {}, printRows([
    head.map(text => tableCell(escapePlain(text))),
    head.map(() => '---'),
    ...rows.map(row => row.map(cell => tableCell(printRich(cell, context)))),
  ]))),
  words: ({ rows }) => rows.flatMap(row => row.map(wordsOf)),
}
