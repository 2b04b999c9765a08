import type { Part } from '../deck-plan.ts'
import type { Archetype } from './archetype.ts'
import { heightOf } from '../estimate.ts'
import { balance } from './balance.ts'

/** A list; a long one is balanced over several slides. */
export const points: Archetype = {
  name: 'points',
  takes: ([first]) => first.kind === 'points' ? 1 : 0,
  plan: ([block], limit) => {
    if (block.kind !== 'points')
      return []
    const heights = block.items.map((_, item) => heightOf({ kind: 'block', block: { ...block, label: undefined }, range: [item, item + 1] }))
    const ranges = balance(heights, limit - (block.label ? 48 : 0), 7)
    return ranges.map((range) => {
      const part: Part = ranges.length === 1 ? { kind: 'block', block } : { kind: 'block', block, range }
      return { parts: [part], height: heightOf(part), blocks: [block] }
    })
  },
}
