import type { SlideMeasure } from '../../scripts/rules/slide-measure.ts'
import { propertiesOfDesign } from '../../scripts/design/properties.ts'
import { rules } from '../../scripts/diagnostics/rules.ts'
import { gridOf, heightsOfTable } from '../../scripts/estimate/table.ts'
import { faultsOfSlide } from '../../scripts/rules/index.ts'
import { planOf } from '../stages.ts'

/** What follows from the design: the styles' properties, the planner's heights and slides, the rules and their sentences. */
export const followers = {
  properties: propertiesOfDesign(),
  /** Height in px of one row of a table with short words. */
  heightOfRow(): number {
    const [, table] = planOf('# Talk', '', '## One', '', ...tableOf(1)).slides
    const [part] = table.parts
    return part.kind === 'block' && part.block.kind === 'table' ? heightsOfTable(gridOf(part.block.table), 1152).rows[0] : Number.NaN
  },
  /** How many rows of a table each slide shows. */
  rowsOnSlides(rows: number): number[] {
    const { slides } = planOf('# Talk', '', '## One', '', ...tableOf(rows))
    return slides
      .slice(1)
      .flatMap(({ parts }) => parts.map(part => part.kind === 'block' && part.range ? part.range[1] - part.range[0] : rows))
  },
  /** How many points of a list each slide shows. */
  pointsOnSlides(points: number): number[] {
    const { slides } = planOf('# Talk', '', '## One', '', ...Array.from({ length: points }, (_, point) => `- point ${point}`))
    return slides
      .slice(1)
      .flatMap(({ parts }) => parts.map(part => part.kind === 'block' && part.range ? part.range[1] - part.range[0] : points))
  },
  /** What the rules say of a slide. */
  faultsOf: (slide: SlideMeasure): string[] => faultsOfSlide(slide).map(({ rule, says }) => `${rule}: ${says}`),
  sentenceOf: (rule: keyof typeof rules): string => rules[rule].says,
}

function tableOf(rows: number): string[] {
  return ['| name | value |', '|---|---|', ...Array.from({ length: rows }, (_, row) => `| row ${row} | x |`)]
}
