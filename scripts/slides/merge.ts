import type { Outcome } from './merge-slide.ts'
import type { SourceSlide } from './source-slide.ts'
import { namesIn } from '../markdown/block-mark.ts'
import { mergeSlide } from './merge-slide.ts'
import { placeAdded } from './place-added.ts'
import { withUniqueIds } from './unique-ids.ts'

/** What became of a slide; its text as it was and as it is generated now, where the two disagree and a person should know. */
export interface SlideOutcome {
  /** Empty for a slide written by hand without one. */
  id: string
  outcome: Outcome | 'added' | 'removed' | 'orphaned' | 'deleted' | 'yours'
  /** The text in the deck, for a conflict. */
  yours?: string
  /** The generated text, for a conflict and for a deleted slide whose source changed. */
  generated?: string
  /** Slides from which lines that a person edited came here. */
  from?: string[]
}

/** The merged deck, and what became of each slide. */
export interface Merge {
  slides: SourceSlide[]
  outcomes: SlideOutcome[]
}

/**
 * Merges a newly generated deck into one that a person may have edited, slide by slide; an edited slide is never lost.
 * @param base the deck as it was generated last; empty where nobody knows
 * @param deck the deck as it is now; empty where there is none, which makes it anew
 * @param theirs the deck as it is generated now
 * @param retake ids whose generated slide is taken, edited or not
 */
export function mergeSlides(base: SourceSlide[], deck: SourceSlide[], theirs: SourceSlide[], retake: string[] = []): Merge {
  const ours = withUniqueIds(deck, [...base, ...theirs])
  const before = byId(base)
  const planned = byId(theirs)
  const isGone = goneFrom([...base, ...theirs])
  const decided = ours.map(slide => decide(slide, before, planned, retake, isGone))
  const kept = decided.flatMap(({ slide }) => slide ?? [])
  const present = byId(ours)
  const missing = theirs.filter(({ id }) => !present.has(id!))
  const isDeleted = ({ id }: SourceSlide): boolean => ours.length > 0 && before.has(id!) && !retake.includes(id!)
  const added = missing.filter(slide => !isDeleted(slide))
  const slides = isReordered(base.length > 0 ? base : theirs, ours)
    ? placeAdded(kept, added, theirs)
    : insertAfterNeighbour(inOrderOf(theirs, [...kept, ...added]), kept)
  const outcomes = [
    ...decided.map(({ outcome }) => outcome),
    ...missing
      .filter(isDeleted)
      .map(({ id, raw }) => ({ id: id!, outcome: 'deleted' as const, ...(raw === before.get(id!)!.raw ? {} : { generated: raw }) })),
    ...added.map(({ id }) => ({ id: id!, outcome: 'added' as const })),
  ]
  return { slides, outcomes }
}

/** What becomes of one slide of the deck; without a slide it goes. */
function decide(
  slide: SourceSlide,
  before: Map<string, SourceSlide>,
  planned: Map<string, SourceSlide>,
  retake: string[],
  isGone: (slide: SourceSlide) => boolean,
): { slide?: SourceSlide, outcome: SlideOutcome } {
  const { id = '', raw } = slide
  const old = before.get(id)
  const next = planned.get(id)
  if (!old && !next)
    return { slide, outcome: { id, outcome: isGone(slide) ? 'orphaned' : 'yours' } }
  if (!next)
    return raw === old!.raw ? { outcome: { id, outcome: 'removed' } } : { slide, outcome: { id, outcome: 'orphaned' } }
  if (retake.includes(id))
    return { slide: next, outcome: { id, outcome: raw === next.raw ? 'same' : 'regenerated' } }
  const merged = mergeSlide(old?.raw, raw, next.raw)
  return {
    slide: { id, raw: merged.raw },
    outcome: { id, outcome: merged.outcome, ...(merged.outcome === 'conflict' ? { yours: merged.raw, generated: next.raw } : {}) },
  }
}

/**
 * Tells a slide that was generated once and is long gone from the review by its blocks' names, of which no slide has any; what
 * was copied by hand has those of its original.
 */
function goneFrom(generated: SourceSlide[]): (slide: SourceSlide) => boolean {
  const known = new Set(generated.flatMap(({ raw }) => namesIn(raw)))
  return ({ raw }) => {
    const names = namesIn(raw)
    return names.length > 0 && !names.some(name => known.has(name))
  }
}

function byId(slides: SourceSlide[]): Map<string, SourceSlide> {
  const map = new Map<string, SourceSlide>()
  for (const slide of slides) {
    if (slide.id !== undefined && !map.has(slide.id))
      map.set(slide.id, slide)
  }
  return map
}

/** True where a person put generated slides into another order. */
function isReordered(base: SourceSlide[], ours: SourceSlide[]): boolean {
  const present = new Set(ours.map(({ id }) => id))
  const before = base.map(({ id }) => id).filter(id => id !== undefined && present.has(id))
  const known = new Set(before)
  const now = ours.map(({ id }) => id).filter(id => known.has(id))
  return before.some((id, index) => id !== now[index])
}

/** Those slides that the plan has, in its order. */
function inOrderOf(theirs: SourceSlide[], slides: SourceSlide[]): SourceSlide[] {
  const present = byId(slides)
  return theirs.flatMap(({ id }) => present.get(id!) ?? [])
}

/** Puts each slide that is not in the plan behind its left neighbour in the deck as it was. */
function insertAfterNeighbour(planned: SourceSlide[], kept: SourceSlide[]): SourceSlide[] {
  const result = [...planned]
  kept.forEach((slide, index) => {
    if (!result.includes(slide))
      result.splice(index > 0 ? result.indexOf(kept[index - 1]) + 1 : 0, 0, slide)
  })
  return result
}
