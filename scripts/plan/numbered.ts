import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { wordsOf } from '../outline/rich.ts'
import { withShareTitles } from './share-titles/index.ts'

/**
 * Several slides of one section have ids of their own, and titles by what each shows; those that have the same title all the same carry
 * their share of it, `1/2`. Each of several shares of one block knows which it is.
 */
export function numbered(slides: SlidePlan[], section: Section, source: string): SlidePlan[] {
  const parts = slides.map(slide => partOf(slide, slides))
  const titled = withShareTitles(slides, section, source)
  return titled.map((slide, index) => {
    const alike = titled.filter(({ title }) => wordsOf(title) === wordsOf(slide.title))
    return {
      ...slide,
      id: index === 0 ? section.id : `${section.id}-part-${index + 1}`,
      ...(alike.length > 1 ? { share: `${alike.indexOf(slide) + 1}/${alike.length}` } : {}),
      ...(parts[index] ? { part: parts[index] } : {}),
    }
  })
}

/** Which of how many slides with one title a share of a block is, by the block. */
function partOf(slide: SlidePlan, slides: SlidePlan[]): SlidePlan['part'] {
  const of = ({ evidence }: SlidePlan): unknown => evidence[0]?.block
  const own = slides.filter(other => of(slide) && of(other) === of(slide) && wordsOf(other.title) === wordsOf(slide.title))
  return own.length > 1 ? { share: own.indexOf(slide) + 1, of: own.length } : undefined
}
