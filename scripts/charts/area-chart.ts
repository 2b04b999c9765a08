import type { Chart } from './chart.ts'
import type { Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { drawArea, heightOfArea, weightsOf } from './area.ts'
import { benchmarkFromRows } from './benchmark.ts'
import { scoresFromRows } from './read.ts'

/** A score that is the weighted mean of others, as areas of what each part brings to it. */
export const area: Chart<Scores> = {
  needs: 'columns whose heads count something, such as `easy, 3500 words`, and one column with their weighted mean',
  rows: limits.chart.rows.area,
  reads: (rows, names) => {
    const scores = scoresFromRows(rows, names)
    return scores && weightsOf(scores) && scores.systems.length <= limits.chart.rows.area ? scores : undefined
  },
  suits: (rows, names) => {
    const scores = benchmarkFromRows(rows, names)
    return (
      scores !== undefined
      && scores.metrics.length > 1
      && scores.systems.length <= limits.chart.rows.area
      && weightsOf(scores) !== undefined
    )
  },
  height: () => heightOfArea,
  draw: (scores, { title, words }) => drawArea(scores, title, words),
}
