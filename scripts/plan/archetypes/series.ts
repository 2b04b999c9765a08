import type { Section } from '../../outline/section.ts'
import type { Frame } from '../frame.ts'
import type { SiblingSlides } from './sibling-slides.ts'
import { listingSlides } from './listings.ts'
import { procedureSlides } from './procedure.ts'
import { questionSlides } from './questions.ts'

/** Neighbouring sections told together, a few a slide: questions with their answers, the steps of a procedure, or short listings. */
export function seriesSlides(siblings: Section[], parent: Section, frame: Frame): SiblingSlides | undefined {
  return questionSlides(siblings, parent, frame) ?? procedureSlides(siblings, parent, frame) ?? listingSlides(siblings, parent, frame)
}

/** The same of a chapter that holds nothing else: it needs no slide to announce what stands there. */
export function seriesChapter(section: Section, frame: Frame): SiblingSlides | undefined {
  const series = seriesSlides(section.children, section, frame)
  if (series?.count !== section.children.length)
    return undefined
  const [first, ...others] = series.slides
  const notes = [section, ...section.blocks].flatMap(({ note }) => note ?? [])
  return { ...series, slides: [{ ...first, id: section.id, handout: [...section.blocks, ...first.handout], spoken: notes }, ...others] }
}
