import type { Citation } from '../review/citations/citation.ts'
import type { ExplorerRequest } from '../review/directives.ts'
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
    .flatMap(slide => explorersOn(slide).map(({ name }) => ({ name, share: sharedCitations(cited, slide.sources) })))
    .sort((one, other) => other.share - one.share)
    .map(({ name }) => name)
  const sketches = { a: namesOf('a'), b: namesOf('b') }
  return sketches.a.length > 0 && sketches.b.length > 0 ? sketches : undefined
}

/** The explorers of one of the two on slides that cite what is cited. */
export function explorersOf(subject: SubjectId, slides: SlidePlan[], cited: Citation[]): string[] {
  const citing = slides.filter(slide => !slide.backup && sharedCitations(cited, slide.sources) > 0)
  return citing.flatMap(explorersOn).flatMap(request => request.subject === subject ? [request.name] : [])
}

function explorersOn({ parts }: SlidePlan): ExplorerRequest[] {
  return parts.flatMap(part => part.kind === 'block' && part.block.kind === 'explorer' ? [part.block.request] : [])
}
