import type { ChartContext, Ends } from './chart.ts'
import type { Drawing } from './drawing.ts'
import type { ChartKind } from './index.ts'
import type { SubjectNames } from './read.ts'
import { chartOf } from './index.ts'

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

/** The ends of the scale of a table that goes on over several pictures. */
export function endsOf(kind: ChartKind, rows: string[][], names: SubjectNames): Ends {
  const data = chartOf(kind).reads(rows, names)
  return data === undefined ? {} : chartOf(kind).ends?.(data) ?? {}
}
