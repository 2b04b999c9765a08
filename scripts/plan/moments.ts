import type { Outline, Section } from '../outline/section.ts'
import type { SubjectId } from '../subjects/subject-in.ts'
import type { DividerDrawing, Moment, SlidePlan } from './deck-plan.ts'
import { boutsIn } from './archetypes/bouts.ts'
import { sketchesOf } from './sketches.ts'

/**
 * Lets each divider draw what suits it best and none before it has drawn: where all that it may draw is drawn, it lists its sections.
 * What the drawing names comes from the chapter: what is won and lost there, or what its promise says that each is good for.
 */
export function withMoments(slides: SlidePlan[], outline: Outline): SlidePlan[] {
  const drawn = new Set<Moment>()
  return slides.map(({ moments, ...slide }) => {
    const moment = moments?.find(each => !drawn.has(each))
    if (!moment)
      return withSketches(slide, slides)
    drawn.add(moment)
    return { ...slide, moment, ...drawingOf(moment, slide, slides, outline) }
  })
}

/** A divider with a panel for each of the two has no lines to draw: what the explorers of each are about stands above them. */
function withSketches(divider: SlidePlan, slides: SlidePlan[]): SlidePlan {
  const isSplit = divider.layout === 'section' && divider.parts.some(({ kind }) => kind === 'panels')
  const sketches = isSplit ? sketchesOf(ofChapter(divider, slides)) : undefined
  return sketches ? { ...divider, drawing: { sketches } } : divider
}

function ofChapter({ chapter }: SlidePlan, slides: SlidePlan[]): SlidePlan[] {
  return slides.filter(slide => !slide.backup && slide.chapter?.number === chapter?.number)
}

function drawingOf(moment: Moment, divider: SlidePlan, slides: SlidePlan[], { subjects, parts }: Outline): { drawing?: DividerDrawing } {
  if (moment === 'contest') {
    return { drawing: { bouts: boutsIn(ofChapter(divider, slides).flatMap(slide => slide.parts), subjects.map(({ name }) => name)) } }
  }
  const section = parts.find(part => part.section.id === divider.id)?.section
  const branches = moment === 'split' && section ? branchesOf(section) : undefined
  return branches ? { drawing: { branches } } : {}
}

/** What each of the two leads to, as a promise of two halves names it in the order of the sections: `posters and editing; invoices`. */
function branchesOf({ directives, children }: Section): Record<SubjectId, string[]> | undefined {
  const halves = directives.promise?.split(/[；;]/) ?? []
  const named = halves.map(half => half.split(/[与和、，,]|\s(?:and|or|&)\s/).map(name => name.trim()).filter(Boolean))
  if (halves.length !== 2 || named.some(({ length }) => length < 2 || length > 3) || named.flat().some(name => name.length > 16))
    return undefined
  const [a, b] = children[0].subject === 'a' ? named : named.toReversed()
  return { a, b }
}
