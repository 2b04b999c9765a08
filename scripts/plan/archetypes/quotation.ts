import type { Part } from '../deck-plan.ts'
import type { Archetype } from './archetype.ts'
import { heightOf } from '../estimate.ts'

/** A quotation: a slide of its own, set large. */
export const quotation: Archetype = {
  name: 'quotation',
  takes: ([first]) => first.kind === 'quotation' ? 1 : 0,
  plan: ([block]) => {
    const part: Part = { kind: 'block', block }
    return [{ parts: [part], height: heightOf(part), blocks: [block], layout: 'quote' }]
  },
}
