import type { Chart } from './chart.ts'
import type { Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { benchmarkFromRows, isChange, isPairOfOneUnit } from './benchmark.ts'
import { drawSlope, heightOfSlope } from './pairs.ts'
import { pairFromRows } from './read.ts'

/** Two scores of each system, before and after, as the line from one to the other. */
export const slope: Chart<Scores> = {
  needs: `two columns of numbers and at most ${limits.chart.rows.slope} rows`,
  rows: limits.chart.rows.slope,
  reads: (rows, names) => {
    const scores = pairFromRows(rows, names)
    return scores && scores.systems.length <= limits.chart.rows.slope ? scores : undefined
  },
  suits: (rows, names) => {
    const scores = benchmarkFromRows(rows, names)
    return scores !== undefined && isPairOfOneUnit(scores) && isChange(scores)
  },
  height: () => heightOfSlope,
  draw: (scores, { words, room }) => drawSlope(scores, words, room),
}
