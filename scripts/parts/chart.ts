import type { Ends } from '../charts/chart.ts'
import type { ChartKind } from '../charts/index.ts'
import type { Table } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { chartOf } from '../charts/index.ts'
import { wrap } from '../markdown/component.ts'
import { printTable } from '../markdown/print-block.ts'
import { framed, labelBox } from './around.ts'

/** A table that is drawn, or some of its rows; with the ends of its scale where others share it. */
export interface ChartPart extends Ends {
  kind: 'chart'
  table: Table
  chart: ChartKind
  height: number
  range?: [from: number, to: number]
}

declare module './part.ts' {
  interface PartMap { chart: ChartPart }
}

/** A caption that calls a table one calls its picture a figure; a number counts tables in the text and stays. */
function asFigure(markdown: string): string {
  return markdown.replace(/(<Caption>\s+[*_]{0,2})(?:(表)|Table)(?=[：:])/, (_, before: string, han?: string) => `${before}${han ? '图' : 'Figure'}`)
}

/** A table drawn as a chart; it stays a table in `slides.md`. */
export const chart: PartKind<ChartPart> = {
  boxes: ({ table, height }, room) => [...labelBox(table, room), { is: 'diagram', height }],
  print: ({ table, chart: kind, least, most, range }, context) =>
    asFigure(framed(table, wrap(chartOf(kind).view ?? 'BenchmarkChart', {
      kind: chartOf(kind).view ? '' : kind,
      least: String(least ?? ''),
      most: String(most ?? ''),
    }, printTable(table.table, context, { range })), context)),
  words: ({ table, range }, all) => all.kindOf(table).words!(table, range),
}
