import type { Table } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { heightOfComparison } from '../estimate/comparison.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { printTable } from '../markdown/print-block.ts'
import { captioned, captionHeight, corrected, labelBox, labelled } from './around.ts'

/** A table with a column for each subject, or some of its rows. */
export interface ComparisonPart { kind: 'comparison', table: Table, range?: [from: number, to: number] }

declare module './part.ts' {
  interface PartMap { comparison: ComparisonPart }
}

/** The subjects side by side, row by row, from a table of the review. */
export const comparison: PartKind<ComparisonPart> = {
  boxes: ({ table, range }, room) => [
    ...labelBox(table, room),
    corrected({ is: 'table', height: heightOfComparison(table, room.width, range) + captionHeight(table), block: table, range }),
  ],
  print: ({ table, range }, context) => {
    const body = wrap('ComparisonTable', {}, captioned(table, printTable(table.table, context, { range }), context))
    return labelled(table, named(table.id, body), context)
  },
  words: ({ table, range }, all) => all.kindOf(table).words!(table, range),
  shows: ({ table, range }) => [{ block: table, range }],
}
