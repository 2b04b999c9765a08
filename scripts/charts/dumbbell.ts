import type { Chart } from './chart.ts'
import type { Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { benchmarkFromRows, isChange, isPairOfOneUnit } from './benchmark.ts'
import { drawDumbbell, heightOfDumbbell } from './pairs.ts'
import { pairFromRows } from './read.ts'

/** Two scores of each system as two dots and the line between them. */
export const dumbbell: Chart<Scores> = {
  needs: 'two columns of numbers',
  rows: limits.chart.rows.dumbbell,
  goesOn: true,
  reads: pairFromRows,
  suits: (rows, names) => {
    const scores = benchmarkFromRows(rows, names)
    return scores !== undefined && isPairOfOneUnit(scores) && !isChange(scores)
  },
  height: ({ systems }) => heightOfDumbbell(systems.length),
  draw: (scores, { words, room }) => drawDumbbell(scores, words, room),
}
