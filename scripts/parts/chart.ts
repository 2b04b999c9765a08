import type { ChartKind } from '../charts/index.ts'
import type { Table } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { chartOf } from '../charts/index.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { printTable } from '../markdown/print-block.ts'
import { captioned, labelBox, labelled } from './around.ts'

/** A table that is drawn, or some of its rows; `most` is where its scale ends. */
export interface ChartPart { kind: 'chart', table: Table, chart: ChartKind, height: number, most?: number, range?: [from: number, to: number] }

declare module './part.ts' {
  interface PartMap { chart: ChartPart }
}

/** A table drawn as a chart; it stays a table in `slides.md`. */
export const chart: PartKind<ChartPart> = {
  boxes: ({ table, height }, room) => [...labelBox(table, room), { is: 'diagram', height }],
  print: ({ table, chart: kind, most, range }, context) =>
    labelled(table, captioned(table, named(table.id, wrap(chartOf(kind).view ?? 'BenchmarkChart', {
      kind: chartOf(kind).view ? '' : kind,
      most: most === undefined ? '' : String(most),
    }, printTable(table.table, context, range))), context), context),
  words: ({ table, range }, all) => all.kindOf(table).words!(table, range),
}
