import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'
import { clippedTexts, overflows } from './overflow.ts'

/** What on a slide breaks a rule, by its measures alone. */
export function faultsOfSlide(slide: SlideMeasure): Fault[] {
  return [overflows, clippedTexts].flatMap(rule => rule(slide))
}
