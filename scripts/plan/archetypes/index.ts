import type { Archetype } from './archetype.ts'
import { chart } from './chart.ts'
import { code } from './code.ts'
import { comparison } from './comparison.ts'
import { explorer } from './explorer.ts'
import { figure } from './figure.ts'
import { formula } from './formula.ts'
import { pipeline } from './pipeline.ts'
import { points } from './points.ts'
import { quotation } from './quotation.ts'
import { table } from './table.ts'

/** All kinds of evidence, the most specific first: the first that takes a block plans it. */
export const archetypes: Archetype[] = [explorer, pipeline, chart, comparison, table, figure, formula, code, quotation, points]
