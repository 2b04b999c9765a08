import type { ChartKind } from './index.ts'
import type { SubjectNames } from './read.ts'
import { benchmarkFromRows } from './benchmark.ts'
import { chartOf, charts } from './index.ts'

/** The form in which a table is drawn without being asked; none where it suits none, or has more than one picture of it holds. */
export function recognisedChart(rows: string[][], names: SubjectNames): ChartKind | undefined {
  const kind = (Object.keys(charts) as ChartKind[]).find(name => chartOf(name).suits(rows, names))
  if (kind === undefined || !canDraw(kind, rows, names))
    return undefined
  const systems = benchmarkFromRows(rows, names)?.systems.length ?? 0
  return systems <= chartOf(kind).rows ? kind : undefined
}

/** Says whether a table has what a form needs. */
export function canDraw(kind: ChartKind, rows: string[][], names: SubjectNames): boolean {
  return chartOf(kind).reads(rows, names) !== undefined
}
