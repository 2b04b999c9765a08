import type { Layout } from '../parts/part.ts'
import type { SlidePlan } from './deck-plan.ts'
import { limits } from '../design/design.ts'
import { wordsOf } from '../outline/rich.ts'
import { kindOf, wordsOn } from '../parts/index.ts'
import { countWords } from '../typesetting/counts.ts'

/** How fast a talk is given: Han characters and other words a minute, and seconds to take in a picture, table or diagram. */
export const pace = { han: 240, words: 140, visual: 10 }
/** Seconds to explain what a slide without a note shows, besides its words: what no note tells of is made out before the room. */
const explaining = 20

/** Seconds for what a slide without a spoken note says by itself: to turn to it, besides its words. */
const turning: Record<Layout, number> = { cover: 10, agenda: 20, section: 10, default: 20, quote: 10, takeaways: 20, references: 0 }
/** A list of what is to come, or of sources, is not read out. */
const unread: Layout[] = ['agenda', 'section', 'references']

/** Seconds that a text takes to say, Chinese and other words each at their own pace. */
export function secondsToSay(text: string): number {
  const { han, words } = countWords(text)
  return han / pace.han * 60 + words / pace.words * 60
}

/**
 * Seconds that a slide takes: its spoken note and its visuals, or an estimate from its own words where it has no note; of those
 * what is more than a slide should take is for the reader.
 */
export function secondsOf(slide: SlidePlan): number {
  const seen = slide.evidence.filter(({ block }) => kindOf(block).isVisual).length
  if (slide.spoken.length > 0)
    return Math.round(secondsToSay(slide.spoken.join('\n')) + seen * pace.visual)
  const formulas = slide.evidence.filter(({ block }) => block.kind === 'formula').length
  const words = unread.includes(slide.layout) ? '' : [wordsOf(slide.title), ...slide.parts.flatMap(wordsOn)].join('\n')
  return Math.round(Math.min(limits.seconds.slide, turning[slide.layout] + secondsToSay(words) + (seen + formulas) * explaining))
}

/** Minutes that the main slides take; what stands behind the end is not spoken of. */
export function minutesOf(slides: SlidePlan[]): number {
  return slides.filter(({ backup }) => !backup).reduce((sum, slide) => sum + secondsOf(slide), 0) / 60
}
