import type { Figure } from '../../outline/block.ts'
import type { Archetype } from './archetype.ts'
import { heightOf } from '../../parts/height.ts'

/** A picture with its caption; two that stand together share one slide. */
export const figure: Archetype = {
  name: 'figure',
  takes: ([first, second]) => first.kind === 'figure' ? (second?.kind === 'figure' ? 2 : 1) : 0,
  plan: (blocks) => {
    const part = { kind: 'figures' as const, figures: blocks as Figure[] }
    return [{ parts: [part], height: heightOf(part), blocks }]
  },
}
