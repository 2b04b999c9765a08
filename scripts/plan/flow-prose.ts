import type { Prose } from '../outline/block.ts'
import type { Outline } from '../outline/section.ts'
import type { SubjectId } from '../subjects/subject-in.ts'
import type { SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { subjectIn } from '../subjects/subject-in.ts'
import { notesOf } from './frame.ts'

/** A slide with more paragraphs of the review behind it. */
export function withProse(slide: SlidePlan, prose: Prose[]): SlidePlan {
  return { ...slide, handout: [...slide.handout, ...prose], spoken: [...slide.spoken, ...notesOf(prose)] }
}

/** Gives each paragraph behind flows of two subjects to the slide of the flow whose subject alone it names, the others to the last. */
export function withProseBehind(slides: SlidePlan[], prose: Prose[], { subjects }: Outline): SlidePlan[] {
  const [names, roles] = [subjects.map(({ name }) => name), subjects.map(({ role }) => role)]
  const flowOf = (subject: SubjectId | undefined): number =>
    subject ? slides.findLastIndex(slide => subjectOfFlows(slide) === subject) : -1
  const isOfTwo = flowOf('a') >= 0 && flowOf('b') >= 0
  const places = prose.map((block) => {
    const at = isOfTwo ? flowOf(subjectIn(toString(block.nodes[0]), names, roles)) : -1
    return at < 0 ? slides.length - 1 : at
  })
  return slides.map((slide, index) => {
    const own = prose.filter((_, at) => places[at] === index)
    return own.length > 0 ? withProse(slide, own) : slide
  })
}

/** Whose flows alone a slide shows. */
function subjectOfFlows({ evidence }: SlidePlan): SubjectId | undefined {
  // Points beneath a flow say what its boxes do.
  const shown = evidence.map(({ block }) => block).filter(({ kind }) => kind !== 'points')
  const [first, ...others] = shown.map(block => block.kind === 'diagram' ? block.label?.subject : undefined)
  return others.every(subject => subject === first) ? first : undefined
}
