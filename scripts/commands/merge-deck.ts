import type { DeckFile } from '../files/deck-file.ts'
import type { Merge } from '../slides/merge.ts'
import type { SourceSlide } from '../slides/source-slide.ts'
import { followMoved } from '../slides/follow-moved.ts'
import { keepHeadmatter } from '../slides/headmatter.ts'
import { mergeSlides } from '../slides/merge.ts'
import { earlierIds, joinSlides, splitSlides, withId } from '../slides/source-slide.ts'

/** A deck file merged with what is generated now. */
export interface MergedDeck {
  merge: Merge
  /** The merged text, lines ending with `\n`. */
  text: string
  /** What belongs on disk: the file's own line ends; the very same text where no slide changed. */
  written: string
}

/**
 * Merges the generated slides into `slides.md`.
 * @param base the slides as they were generated last
 * @param file `slides.md` as it is
 * @param theirs the slides as they are generated now
 * @param retake ids whose generated slide is taken
 */
export function mergeDeck(base: SourceSlide[], file: DeckFile, theirs: SourceSlide[], retake: string[]): MergedDeck {
  const ours = splitSlides(file.text)
  const underNew = renamed(theirs)
  const old = base.map(underNew)
  const moved = followMoved(old, ours.map(underNew), theirs, retake)
  const merge = mergeSlides(old, moved.ours, moved.theirs, retake)
  const slides = keepHeadmatter(merge.slides, base, theirs)
  const outcomes = merge.outcomes.map(one => moved.from.has(one.id) ? { ...one, from: moved.from.get(one.id) } : one)
  const isSame = slides.length > 0 && slides.length === ours.length && slides.every(({ raw }, index) => raw === ours[index].raw)
  const text = isSame ? file.text : joinSlides(slides)
  return {
    merge: { slides, outcomes },
    text,
    written: isSame && !file.written.startsWith('\uFEFF') ? file.written : text.replaceAll('\n', file.newline),
  }
}

/** Gives a slide the id that its author chose since, so that what was edited by hand under the old one is merged with it. */
function renamed(theirs: SourceSlide[]): (slide: SourceSlide) => SourceSlide {
  const taken = new Set(theirs.map(({ id }) => id))
  const chosen = new Map(theirs.flatMap(slide => earlierIds(slide).map(old => [old, slide.id!] as const)))
  return (slide) => {
    const id = taken.has(slide.id) ? undefined : chosen.get(slide.id ?? '')
    return id === undefined ? slide : withId(slide, id)
  }
}
