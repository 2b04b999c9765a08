import type { Block } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { Archetype } from './archetype.ts'
import { chart } from './chart.ts'
import { code } from './code.ts'
import { comparison } from './comparison.ts'
import { diagram } from './diagram.ts'
import { explorer } from './explorer.ts'
import { figure } from './figure.ts'
import { formula } from './formula.ts'
import { pipeline } from './pipeline.ts'
import { points } from './points.ts'
import { quotation } from './quotation.ts'
import { table } from './table.ts'

/** The kind of evidence that some blocks begin with: the most specific one comes first and plans them. */
export function archetypeOf(blocks: Block[], outline: Outline): Archetype {
  // Points may hold all other kinds, so the list is made when all of them are there.
  return [explorer, pipeline, diagram, chart, comparison, table, figure, formula, code, quotation, points].find(candidate => candidate.takes(blocks, outline) > 0)!
}
