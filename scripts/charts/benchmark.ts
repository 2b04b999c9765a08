import type { Scores, SubjectNames } from './read.ts'
import { weightsOf } from './area.ts'
import { scoresFromRows } from './read.ts'

/** The name of a benchmark: an arrow, a sign of a measure, or a word with capitals or digits within. */
const name = /[↑↓%分率]|bench|score|acc|F1|BLEU|ROUGE|PSNR|SSIM|FID|IoU|mAP|Elo|[a-z][A-Z]|[A-Z]{2}|[A-Z][a-z]+-?\d/

/** The scores of a table that is one of benchmarks: numbers in all cells, benchmarks above them, a subject among the systems. */
export function benchmarkFromRows(rows: string[][], names: SubjectNames): Scores | undefined {
  const scores = scoresFromRows(rows, names)
  return scores && isBenchmark(scores) ? scores : undefined
}

function isBenchmark(scores: Scores): boolean {
  const { systems, metrics, cells, notes } = scores
  const all = cells.flat()
  return systems.length >= 2 && systems.some(({ subject }) => subject)
    && notes.every(note => note === '')
    && (weightsOf(scores) !== undefined || metrics.filter(({ text }) => name.test(text)).length * 2 > metrics.length)
    && all.filter(cell => cell === undefined).length * 4 <= all.length
}

/** Two columns of one unit: alike in direction and in magnitude. */
export function isPairOfOneUnit({ metrics, cells }: Scores): boolean {
  const [first, second] = metrics
  const most = (metric: number): number => Math.max(...cells.map(row => Math.abs(row[metric]?.value ?? 0)))
  return metrics.length === 2 && first.isLowBest === second.isLowBest && Math.max(most(0), most(1)) < 5 * Math.min(most(0), most(1))
}

const before = /[前初旧]|起点|before|base|old|w\/o|without/i
const after = /后|终点|新|after|new|with|final/i

/** Whether two columns are before and after. */
export function isChange({ metrics: [first, second] }: Scores): boolean {
  return before.test(first.text) && after.test(second.text)
}
