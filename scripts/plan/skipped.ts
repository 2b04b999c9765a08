import type { Outline, Section } from '../outline/section.ts'
import type { DeckPlan } from './deck-plan.ts'

/** An outline without the blocks that are to be left out, and these with their reasons. */
export function withoutSkipped(outline: Outline): { outline: Outline, omitted: DeckPlan['omitted'] } {
  const omitted: DeckPlan['omitted'] = []
  const shown = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.filter((block) => {
      const reason = block.directives.skip
      if (reason)
        omitted.push({ block, reason })
      return !reason
    }),
    children: section.children.map(shown),
  })
  const parts = outline.parts.map(({ role, section }) => ({ role, section: shown(section) }))
  return { outline: { ...outline, lead: shown(outline.lead), parts }, omitted }
}
