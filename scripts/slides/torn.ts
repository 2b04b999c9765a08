import type { SourceSlide } from './source-slide.ts'
import { boxSlide } from './box.ts'
import { splitNote } from './note.ts'
import { joinSlides, splitSlides } from './source-slide.ts'

/** A slide that stands behind another one to see whether that one ends where it should. */
const guard: SourceSlide = { id: 'guard', raw: '---\nrouteAlias: guard\n---\n\n# Guard' }

/**
 * The indexes of slides that Slidev reads otherwise than they were written: as several, under another id, with other text, or
 * with the next slide in them. None where it reads the deck slide by slide as it was planned.
 */
export function tornSlides(slides: SourceSlide[]): number[] {
  if (isReadAs(slides))
    return []
  const torn = slides.flatMap((slide, index) => isReadAs([slide, guard]) ? [] : [index])
  // What only tears in company begins where the two readings part.
  return torn.length > 0 ? torn : [Math.max(0, firstDifference(slides, splitSlides(joinSlides(slides))))]
}

/** The slides with those that are torn shown as their source, so that none is lost, and the ids of these. */
export function mendTorn(slides: SourceSlide[]): { slides: SourceSlide[], torn: string[] } {
  const torn = new Set<number>()
  let mended = slides
  for (let found = tornSlides(mended); found.some(index => !torn.has(index)); found = tornSlides(mended)) {
    found.forEach(index => torn.add(index))
    mended = slides.map((slide, index) => torn.has(index) ? boxSlide(plain(slide), noteOf(slide)) : slide)
  }
  return { slides: mended, torn: [...torn].map(index => slides[index].id ?? String(index + 1)) }
}

function isReadAs(slides: SourceSlide[]): boolean {
  return firstDifference(slides, splitSlides(joinSlides(slides))) < 0
}

function firstDifference(written: SourceSlide[], read: SourceSlide[]): number {
  const text = ({ id, raw }: SourceSlide): string => `${id}\n${raw.trim()}`
  return Array.from({ length: Math.max(written.length, read.length) }, (_, index) => index)
    .findIndex(index => !written[index] || !read[index] || text(written[index]) !== text(read[index]))
}

/** A slide whose body has no fences and comments that could reach into its box. */
function plain({ id, raw }: SourceSlide): SourceSlide {
  return { id, raw: raw.replace(/<!--(?!\s*block:)[\s\S]*?(?:-->|$)(?=\s*$)/, '').trimEnd() }
}

function noteOf({ raw }: SourceSlide): string {
  const note = /<!--((?:(?!-->)[\s\S])*)-->\s*$/.exec(raw)?.[1].trim() ?? ''
  const { spoken, handout } = splitNote(note)
  return [spoken, ...(handout ? ['***', handout] : [])].filter(Boolean).join('\n\n')
}
