import type { Outline } from '../../outline/section.ts'
import type { SlidePlan } from '../deck-plan.ts'

/** The first slide: title and subtitle; the prose before the first chapter is its handout text. */
export function coverSlide({ title, meta, lead }: Outline): SlidePlan {
  return {
    id: 'cover',
    layout: 'cover',
    title: { text: title },
    sources: [],
    parts: meta.subtitle ? [{ kind: 'text', text: { text: meta.subtitle } }] : [],
    evidence: [],
    spoken: [lead, ...lead.blocks.filter(block => block.kind === 'prose')].flatMap(({ note }) => note ?? []),
    handout: lead.blocks.filter(block => block.kind === 'prose'),
  }
}
