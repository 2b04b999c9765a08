import type { Block } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { Layout, Part } from '../../parts/part.ts'

/** What an archetype makes of its blocks: content for one slide, or for a share of one. */
export interface Piece {
  parts: Part[]
  /** Estimated height in px. */
  height: number
  blocks: Block[]
  /** The share of its block, where its parts do not say. */
  range?: [from: number, to: number]
  /** It shows together what later pieces show one by one, and leaves their titles and notes to them. */
  isOverview?: true
  /** The layout that it needs; such a piece has its slide to itself. */
  layout?: Layout
}

/** A kind of evidence: how to recognise it without any mark-up, and how to show it. */
export interface Archetype {
  name: string
  /** How many of the blocks, from the first on, it takes; 0 where the first is none of its kind. */
  takes: (blocks: Block[], outline: Outline) => number
  /** Pieces that each fit `limit` px. */
  plan: (blocks: Block[], limit: number, outline: Outline) => Piece[]
}
