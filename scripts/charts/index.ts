import type { Chart } from './chart.ts'
import { area } from './area-chart.ts'
import { bars } from './bars.ts'
import { dumbbell } from './dumbbell.ts'
import { gap } from './gap.ts'
import { heatmap } from './heatmap.ts'
import { multiples } from './multiples.ts'
import { scale } from './scale.ts'
import { slope } from './slope.ts'
import { stack } from './stack.ts'
import { terms } from './terms.ts'
import { timeline } from './timeline.ts'
import { tracks } from './tracks.ts'

/** All forms that a table of numbers can take; of those that suit one, the first is taken. */
export const charts
  = { timeline, heatmap, bars, area, dumbbell, slope, gap, multiples, scale, stack, tracks, terms } satisfies Record<string, Chart<any>>

/** A form by its name in `<!-- deck: chart=… -->`. */
export type ChartKind = keyof typeof charts

/** Forms that an author may ask for; `table` declines them all. */
export const chartKinds = [...Object.keys(charts).sort(), 'table'] as (ChartKind | 'table')[]

/** All that is known of a form. */
export function chartOf(kind: ChartKind): Chart<any> {
  return charts[kind]
}
