import type { Section } from '../outline/section.ts'
import type { DeckPlan } from './deck-plan.ts'
import { linked } from '../parts/index.ts'

/** A plan whose slides have other ids; links, headings' anchors and agenda follow. The id of each heading stays beside as `slug`. */
export function withIds(plan: DeckPlan, ids: Map<string, string>): DeckPlan {
  return {
    ...plan,
    slides: plan.slides.map(slide => ({
      ...slide,
      id: ids.get(slide.id) ?? slide.id,
      ...(ids.has(slide.id) && ids.get(slide.id) !== slide.id ? { slug: slide.id } : {}),
      ...(slide.shownTitle ? { shownTitle: { ...slide.shownTitle, to: ids.get(slide.shownTitle.to) ?? slide.shownTitle.to } } : {}),
      ...(slide.goesOn ? { goesOn: ids.get(slide.goesOn) ?? slide.goesOn } : {}),
      ...(slide.comesFrom ? { comesFrom: ids.get(slide.comesFrom) ?? slide.comesFrom } : {}),
      parts: slide.parts.map(part => linked(part, ids)),
    })),
    anchors: new Map([...plan.anchors].map(([anchor, id]) => [anchor, ids.get(id) ?? id])),
  }
}

/** Ids of a plan's slides that no heading gave: those of cover, agenda and references, and those that the author chose. */
export function chosenIds({ outline, slides }: DeckPlan): Set<string> {
  const chosen = outline.parts.flatMap(({ section }) => chosenIn(section))
  return new Set(slides
    .filter(({ id, layout }) =>
      ['cover', 'agenda', 'references'].includes(layout) || chosen.some(own => id === own || id.startsWith(`${own}-`)))
    .map(({ id }) => id))
}

function chosenIn(section: Section): string[] {
  return [
    ...(section.directives.id ? [section.id] : []),
    ...section.blocks.flatMap(({ directives }) => directives.id ?? []),
    ...section.children.flatMap(chosenIn),
  ]
}
