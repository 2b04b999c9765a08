import type { Part } from '../deck-plan.ts'
import type { Archetype } from './archetype.ts'
import { heightOfParts } from '../estimate.ts'

/** Display math, with the list that explains its symbols where one follows. */
export const formula: Archetype = {
  name: 'formula',
  takes: ([first, second]) => first.kind === 'formula' ? (second?.kind === 'points' && second.items.length <= 4 ? 2 : 1) : 0,
  plan: (blocks, limit) => {
    const parts: Part[] = blocks.map(block => ({ kind: 'block', block }))
    const height = heightOfParts(parts)
    return height <= limit
      ? [{ parts, height, blocks }]
      : parts.map((part, index) => ({ parts: [part], height: heightOfParts([part]), blocks: [blocks[index]] }))
  },
}
