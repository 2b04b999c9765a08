import type { Part } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { heightOf } from '../../parts/height.ts'

/** A mechanism that is computed live; it takes all of its slide. */
export const explorer: Archetype = {
  name: 'explorer',
  takes: ([first]) => first.kind === 'explorer' ? 1 : 0,
  plan: ([block]) => {
    const part: Part = { kind: 'block', block }
    return [{ parts: [part], height: heightOf(part), blocks: [block] }]
  },
}
