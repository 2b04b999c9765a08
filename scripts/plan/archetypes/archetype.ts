import type { Block } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { Piece } from '../../parts/part.ts'

/** Plans blocks that stand within others, whatever their kind: handed in, so that no archetype needs to know another. */
export type PlanOf = (blocks: Block[], limit: number) => Piece[]

/** A kind of evidence: how to recognise it without any mark-up, and how to show it. */
export interface Archetype {
  name: string
  /** What it is known by, for who asks why a slide has this form. */
  because: string
  /** How many of the blocks, from the first on, it takes; 0 where the first is none of its kind. */
  takes: (blocks: Block[], outline: Outline) => number
  /** Pieces that each fit `limit` px. */
  plan: (blocks: Block[], limit: number, outline: Outline, planOf: PlanOf) => Piece[]
}
