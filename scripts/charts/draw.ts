import type { ChartContext } from './chart.ts'
import type { Drawing } from './drawing.ts'
import type { ChartKind } from './index.ts'
import type { SubjectNames } from './read.ts'
import { chartOf } from './index.ts'
import { scoresFromRows } from './read.ts'

/** Draws rows of cells, the first being the head, in a form; undefined where they do not have what it needs. */
export function drawChart(kind: ChartKind, rows: string[][], context: ChartContext): Drawing | undefined {
  const data = chartOf(kind).reads(rows, context.names, context.roles)
  return data === undefined ? undefined : chartOf(kind).draw(data, context)
}

/** Height in px of the picture that these rows make; it is the drawing's own. */
export function chartHeight(kind: ChartKind, rows: string[][], names: SubjectNames, roles: (string | undefined)[] = []): number {
  const data = chartOf(kind).reads(rows, names, roles)
  return data === undefined ? 0 : chartOf(kind).height(data)
}

/** The largest value of the first column of numbers, for a picture that goes on elsewhere. */
export function mostOf(rows: string[][], names: SubjectNames): number {
  return Math.max(0, ...(scoresFromRows(rows, names)?.cells ?? []).map(([cell]) => cell?.value ?? 0))
}
