import type { SourceSlide } from './source-slide.ts'
import { diff3Merge } from 'node-diff3'

/** What became of a slide; `conflict` keeps the hand-edited one. */
export type Outcome = 'same' | 'added' | 'regenerated' | 'kept' | 'merged' | 'conflict' | 'removed' | 'orphaned' | 'deleted' | 'yours'

/** The merged deck, and what became of each slide by id. */
export interface Merge {
  slides: SourceSlide[]
  outcomes: { id: string, outcome: Outcome }[]
}

/**
 * Merges a newly generated deck into one that a person may have edited, slide by slide; an edited slide is never lost.
 * @param base the deck as it was generated last
 * @param ours the deck as it is now
 * @param theirs the deck as it is generated now
 * @param retake ids whose generated slide is taken, edited or not
 */
export function mergeSlides(base: SourceSlide[], ours: SourceSlide[], theirs: SourceSlide[], retake: string[] = []): Merge {
  const outcomes: Merge['outcomes'] = []
  const before = byId(base)
  const planned = byId(theirs)
  const taken = new Map<string, SourceSlide>()
  const dropped = new Set<SourceSlide>()
  for (const slide of ours) {
    const old = slide.id === undefined ? undefined : before.get(slide.id)
    const next = slide.id === undefined ? undefined : planned.get(slide.id)
    if (slide.id === undefined || taken.has(slide.id) || (!old && !next)) {
      outcomes.push({ id: slide.id ?? '', outcome: 'yours' })
    }
    else if (!next) {
      const isEdited = slide.raw !== old!.raw
      if (!isEdited)
        dropped.add(slide)
      outcomes.push({ id: slide.id, outcome: isEdited ? 'orphaned' : 'removed' })
    }
    else {
      const { raw, outcome } = retake.includes(slide.id) ? { raw: next.raw, outcome: 'regenerated' as const } : mergeOne(old?.raw, slide.raw, next.raw)
      taken.set(slide.id, { id: slide.id, raw })
      outcomes.push({ id: slide.id, outcome })
    }
  }
  for (const { id } of theirs) {
    if (id !== undefined && !taken.has(id) && before.has(id) && ours.length > 0)
      outcomes.push({ id, outcome: 'deleted' })
  }
  const isNew = ({ id }: SourceSlide): boolean => id !== undefined && !taken.has(id) && (!before.has(id) || ours.length === 0 || retake.includes(id))
  const added = theirs.filter(isNew)
  outcomes.push(...added.map(({ id }) => ({ id: id!, outcome: 'added' as const })))
  const kept = ours.filter(slide => !dropped.has(slide))
  const current = kept.map(slide => (slide.id !== undefined && planned.has(slide.id) && isFirstOf(slide, kept) ? taken.get(slide.id)! : slide))
  const slides = isReordered(base, ours)
    ? insertAfterPredecessor(current, added, theirs)
    : insertAfterNeighbour(theirs.flatMap(slide => isNew(slide) ? [slide] : taken.get(slide.id!) ?? []), current)
  return { slides, outcomes }
}

function mergeOne(old: string | undefined, mine: string, next: string): { raw: string, outcome: Outcome } {
  if (mine === next)
    return { raw: mine, outcome: 'same' }
  if (mine === old)
    return { raw: next, outcome: 'regenerated' }
  if (next === old)
    return { raw: mine, outcome: 'kept' }
  if (old === undefined)
    return { raw: mine, outcome: 'conflict' }
  const regions = diff3Merge(mine.split('\n'), old.split('\n'), next.split('\n'), { excludeFalseConflicts: true })
  return regions.every(region => region.ok)
    ? { raw: regions.flatMap(region => region.ok ?? []).join('\n'), outcome: 'merged' }
    : { raw: mine, outcome: 'conflict' }
}

function byId(slides: SourceSlide[]): Map<string, SourceSlide> {
  const map = new Map<string, SourceSlide>()
  for (const slide of slides) {
    if (slide.id !== undefined && !map.has(slide.id))
      map.set(slide.id, slide)
  }
  return map
}

function isFirstOf(slide: SourceSlide, slides: SourceSlide[]): boolean {
  return slides.find(({ id }) => id === slide.id) === slide
}

/** True where a person put generated slides into another order. */
function isReordered(base: SourceSlide[], ours: SourceSlide[]): boolean {
  const common = new Set(ours.map(({ id }) => id))
  const before = base.map(({ id }) => id).filter(id => id !== undefined && common.has(id))
  const known = new Set(before)
  const now = [...new Set(ours.map(({ id }) => id).filter(id => known.has(id)))]
  return before.some((id, index) => id !== now[index])
}

/** Puts each new slide behind the nearest planned one before it. */
function insertAfterPredecessor(current: SourceSlide[], added: SourceSlide[], theirs: SourceSlide[]): SourceSlide[] {
  const result = [...current]
  for (const slide of added) {
    const earlier = theirs.slice(0, theirs.indexOf(slide)).reverse()
    const predecessor = earlier.find(({ id }) => result.some(other => other.id === id))
    result.splice(predecessor ? result.findIndex(({ id }) => id === predecessor.id) + 1 : 0, 0, slide)
  }
  return result
}

/** Puts each slide that is not in the plan behind its left neighbour in the deck as it was. */
function insertAfterNeighbour(planned: SourceSlide[], current: SourceSlide[]): SourceSlide[] {
  const result = [...planned]
  current.forEach((slide, index) => {
    if (result.includes(slide))
      return
    const neighbour = current.slice(0, index).reverse().find(other => result.includes(other))
    result.splice(neighbour ? result.indexOf(neighbour) + 1 : 0, 0, slide)
  })
  return result
}
