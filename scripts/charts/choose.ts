import type { Scores, SubjectNames } from './read.ts'
import { limits } from '../design/design.ts'
import { weightsOf } from './area.ts'
import { scoresFromRows } from './read.ts'
import { amountsFromRows } from './scale.ts'
import { eventsFromRows } from './timeline.ts'

/** The forms that a table of numbers can take. */
export type ChartKind = 'bars' | 'dumbbell' | 'slope' | 'multiples' | 'area' | 'timeline' | 'scale'

/** Forms that an author may ask for; `table` declines them all. */
export const chartKinds: (ChartKind | 'table')[] = ['bars', 'dumbbell', 'slope', 'multiples', 'area', 'timeline', 'scale', 'table']

/** Most rows of one picture; of more, what can go on over several pictures does. */
export const mostRows: Record<ChartKind, number> = limits.chart.rows

/** Forms that read two columns as they are written, whichever way the systems stand. */
export function isPair(kind: ChartKind): boolean {
  return kind === 'dumbbell' || kind === 'slope'
}

/** The name of a benchmark: an arrow, a sign of a measure, or a word with capitals or digits within. */
const benchmark = /[↑↓%分率]|bench|score|acc|F1|BLEU|ROUGE|PSNR|SSIM|FID|IoU|mAP|Elo|[a-z][A-Z]|[A-Z]{2}|[A-Z][a-z]+-?\d/
const before = /[前初旧]|起点|before|base|old|w\/o|without/i
const after = /后|终点|新|after|new|with|final/i

/** The form in which a table is drawn without being asked, or none: numbers in all cells, benchmarks above them, a subject among the systems. */
export function recognisedChart(rows: string[][], names: SubjectNames): ChartKind | undefined {
  if (eventsFromRows(rows, names)?.isAscending)
    return 'timeline'
  const scores = scoresFromRows(rows, names)
  if (!scores || !isBenchmark(scores))
    return undefined
  const kind = kindOf(scores)
  return kind && canDraw(kind, rows, names) && scores.systems.length <= mostRows[kind] ? kind : undefined
}

/** Says whether a table has what a form needs. */
export function canDraw(kind: ChartKind, rows: string[][], names: SubjectNames): boolean {
  if (kind === 'timeline')
    return eventsFromRows(rows, names) !== undefined
  if (kind === 'scale')
    return amountsFromRows(rows, names) !== undefined
  const scores = scoresFromRows(rows, names, isPair(kind))
  if (!scores)
    return false
  const count = scores.metrics.length
  return {
    bars: count === 1,
    dumbbell: count === 2,
    slope: count === 2 && scores.systems.length <= mostRows.slope,
    multiples: count <= limits.chart.metrics && scores.systems.length <= mostRows.multiples,
    area: weightsOf(scores) !== undefined && scores.systems.length <= mostRows.area,
  }[kind]
}

function isBenchmark(scores: Scores): boolean {
  const { systems, metrics, cells, notes } = scores
  const all = cells.flat()
  return systems.length >= 2 && systems.some(({ subject }) => subject)
    && notes.every(note => note === '')
    && (weightsOf(scores) !== undefined || metrics.filter(({ text }) => benchmark.test(text)).length * 2 > metrics.length)
    && all.filter(cell => cell === undefined).length * 4 <= all.length
}

function kindOf(scores: Scores): ChartKind | undefined {
  const { metrics } = scores
  if (metrics.length === 1)
    return 'bars'
  if (weightsOf(scores) && scores.systems.length <= mostRows.area)
    return 'area'
  if (metrics.length === 2 && haveOneUnit(scores))
    return before.test(metrics[0].text) && after.test(metrics[1].text) ? 'slope' : 'dumbbell'
  return metrics.length <= limits.chart.metrics ? 'multiples' : undefined
}

/** Two columns of one unit: alike in direction and in magnitude. */
function haveOneUnit({ metrics: [first, second], cells }: Scores): boolean {
  const most = (metric: number): number => Math.max(...cells.map(row => Math.abs(row[metric]?.value ?? 0)))
  return first.isLowBest === second.isLowBest && Math.max(most(0), most(1)) < 5 * Math.min(most(0), most(1))
}
