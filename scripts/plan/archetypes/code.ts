import type { Part } from '../deck-plan.ts'
import type { Archetype } from './archetype.ts'
import { heightOf } from '../estimate.ts'
import { balance } from './balance.ts'

/** A code listing; a long one goes on over several slides. */
export const code: Archetype = {
  name: 'code',
  takes: ([first]) => first.kind === 'code' || first.kind === 'diagram' ? 1 : 0,
  plan: ([block], limit) => {
    const lines = block.kind === 'code' ? block.code.value.split('\n').length : 1
    const ranges = balance(Array.from({ length: lines }, () => 27), limit - 60, 18)
    return ranges.map((range) => {
      const part: Part = ranges.length === 1 ? { kind: 'block', block } : { kind: 'block', block, range }
      return {
        parts: [part],
        height: heightOf(part),
        blocks: [block],
      }
    })
  },
}
