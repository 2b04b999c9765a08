import type { SlidePlan } from '../plan/deck-plan.ts'
import { tops } from '../design/design.ts'
import { isOneLine } from '../estimate/title.ts'

/** Slides that have no content beneath a title. */
const without = new Set(['cover', 'section'])

/** The edge at which content begins on the slides of a deck, where all of its titles leave room for the higher one; else undefined. */
export function highEdgeOf(slides: SlidePlan[]): number | undefined {
  const isLow = ({ layout, kicker, title, shownTitle, share, setting = [] }: SlidePlan): boolean =>
    !without.has(layout)
    && (Boolean(kicker) || setting.includes('claim') || setting.includes('long-title') || !isOneLine(shownTitle?.text ?? title, share))
  return slides.some(isLow) ? undefined : tops.oneLine
}
