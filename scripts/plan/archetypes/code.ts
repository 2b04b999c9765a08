import type { Part } from '../deck-plan.ts'
import type { Archetype } from './archetype.ts'
import { heightOf, heightOfCodeLine } from '../estimate.ts'
import { balance } from './balance.ts'

/** A code listing; a long one goes on over several slides. */
export const code: Archetype = {
  name: 'code',
  takes: ([first]) => first.kind === 'code' || first.kind === 'diagram' ? 1 : 0,
  plan: ([block], limit) => {
    const lines = block.kind === 'code' ? block.code.value.split('\n') : ['']
    const ranges = balance(lines.map(line => heightOfCodeLine(line)), limit - 60, 18)
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
