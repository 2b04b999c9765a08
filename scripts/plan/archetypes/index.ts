import type { Block } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { Archetype } from './archetype.ts'
import { splitOf } from '../../parts/index.ts'
import { chart } from './chart.ts'
import { comparison } from './comparison.ts'
import { diagram } from './diagram.ts'
import { formula } from './formula.ts'
import { pipeline } from './pipeline.ts'
import { points } from './points.ts'
import { table } from './table.ts'

/** Blocks as their own kind shows them. */
const own: Archetype = {
  name: 'own',
  because: 'it keeps its own form',
  takes: blocks => splitOf(blocks[0])?.takes(blocks) ?? 0,
  plan: (blocks, limit) => splitOf(blocks[0])!.split(blocks, limit),
}

/** The kind of evidence that some blocks begin with: the most specific one comes first and plans them. */
export function archetypeOf(blocks: Block[], outline: Outline): Archetype {
  // Points may hold all other kinds, so the list is made when all of them are there.
  return [pipeline, diagram, chart, comparison, table, formula, own, points].find(candidate => candidate.takes(blocks, outline) > 0)!
}
