import type { Citation } from '../review/citations/citation.ts'
import type { SubjectId } from '../subjects/subject-in.ts'
import type { Sketches, SlidePlan } from './deck-plan.ts'
import { sharedCitations } from './shared-citations.ts'

/**
 * The explorers on a chapter's slides, by whose section they stand in, those first whose slides cite what is cited. Undefined where
 * one of the two has none: a card shows both.
 */
export function sketchesOf(slides: SlidePlan[], cited: Citation[] = []): Sketches | undefined {
  const namesOf = (subject: SubjectId): string[] => slides
    .filter(slide => slide.subject === subject && !slide.backup)
    .flatMap(slide => explorersOn(slide).map(name => ({ name, share: sharedCitations(cited, slide.sources) })))
    .sort((one, other) => other.share - one.share)
    .map(({ name }) => name)
  const sketches = { a: namesOf('a'), b: namesOf('b') }
  return sketches.a.length > 0 && sketches.b.length > 0 ? sketches : undefined
}

function explorersOn({ parts }: SlidePlan): string[] {
  return parts.flatMap(part => part.kind === 'block' && part.block.kind === 'explorer' ? [part.block.request.name] : [])
}
