import type { Block } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { Piece } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { splitOf } from '../../parts/index.ts'
import { cards } from './cards.ts'
import { catalogue } from './catalogue.ts'
import { chart } from './chart.ts'
import { comparison } from './comparison.ts'
import { diagram } from './diagram.ts'
import { explainedCode } from './explained-code.ts'
import { formula } from './formula.ts'
import { leadingPoints } from './leading-points.ts'
import { pipeline } from './pipeline.ts'
import { points } from './points.ts'
import { steps } from './steps.ts'
import { table } from './table.ts'
import { tree } from './tree.ts'
import { where } from './where.ts'

/** Blocks as their own kind shows them. */
const own: Archetype = {
  name: 'own',
  because: 'it keeps its own form',
  takes: blocks => splitOf(blocks[0]).takes(blocks),
  plan: (blocks, limit) => splitOf(blocks[0]).split(blocks, limit),
}

const archetypes = [
  pipeline,
  diagram,
  chart,
  comparison,
  table,
  where,
  explainedCode,
  formula,
  cards,
  catalogue,
  steps,
  tree,
  leadingPoints,
  points,
  own,
]

/** The kind of evidence that some blocks begin with: the most specific one comes first and plans them, and a kind's own form last. */
export function archetypeOf(blocks: Block[], outline: Outline): Archetype {
  return archetypes.find(candidate => candidate.takes(blocks, outline) > 0)!
}

/** The pieces that an archetype makes of blocks, and of those that stand within them. */
export function piecesOf(archetype: Archetype, blocks: Block[], limit: number, outline: Outline): Piece[] {
  return archetype.plan(blocks, limit, outline, (inner, room) => piecesOf(archetypeOf(inner, outline), inner, room, outline))
}
