import type { DeckPlan } from '../plan/deck-plan.ts'
import type { SourceSlide } from './source-slide.ts'
import { chosenIds, withIds } from '../plan/with-ids.ts'
import { slidesFromPlan } from './from-plan.ts'
import { keptIds, replacedIds } from './kept-ids.ts'
import { earlierIds } from './source-slide.ts'

/**
 * Writes a plan's slides under the ids that they had in the deck as it was, or with those beside them where their author chose
 * another; the plan comes back under the same ids.
 * @param plan the slides as they are planned, under the ids that their headings give
 * @param assets where each picture of the review lies in the deck
 * @param before the slides as they were
 */
export function keepIds(plan: DeckPlan, assets: Map<string, string>, before: SourceSlide[]): { plan: DeckPlan, slides: SourceSlide[] } {
  const slides = slidesFromPlan(plan, assets)
  const chosen = chosenIds(plan)
  const ids = keptIds(before, slides, chosen)
  const earlier = earlierOf(before, replacedIds(before, slides, ids, chosen))
  if (slides.every(({ id }) => ids.get(id!) === id) && earlier.size === 0)
    return { plan, slides }
  const stable = withEarlier(withIds(plan, ids), earlier)
  return { plan: stable, slides: slidesFromPlan(stable, assets) }
}

/** What each slide was called before, by its id. */
function earlierOf(before: SourceSlide[], replaced: Map<string, string>): Map<string, string[]> {
  const earlier = new Map(before.flatMap((slide): [string, string[]][] => {
    const was = earlierIds(slide)
    return slide.id !== undefined && was.length > 0 ? [[slide.id, was]] : []
  }))
  for (const [old, id] of replaced)
    earlier.set(id, [...new Set([...earlier.get(id) ?? [], ...earlier.get(old) ?? [], old])])
  return earlier
}

/** A plan whose slides know their earlier ids, but for those that another slide has now. */
function withEarlier(plan: DeckPlan, earlier: Map<string, string[]>): DeckPlan {
  const taken = new Set(plan.slides.map(({ id }) => id))
  return {
    ...plan,
    slides: plan.slides.map((slide) => {
      const was = earlier.get(slide.id)?.filter(id => !taken.has(id)) ?? []
      return was.length > 0 ? { ...slide, was } : slide
    }),
  }
}
