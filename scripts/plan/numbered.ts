import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { wordsOf } from '../outline/rich.ts'

/** Several slides of one section have ids of their own; those with the same title carry their share of it, `1/2`. */
export function numbered(slides: SlidePlan[], section: Section): SlidePlan[] {
  return slides.map((slide, index) => {
    const alike = slides.filter(({ title }) => wordsOf(title) === wordsOf(slide.title))
    return {
      ...slide,
      id: index === 0 ? section.id : `${section.id}-part-${index + 1}`,
      ...(alike.length > 1 ? { share: `${alike.indexOf(slide) + 1}/${alike.length}` } : {}),
    }
  })
}
