import type { SourceSlide } from './source-slide.ts'
import { parse } from '@slidev/parser'
import { printCode } from '../markdown/print-block.ts'
import { splitNote } from './note.ts'
import { joinSlides, splitSlides } from './source-slide.ts'

/**
 * Shows a slide that cannot be shown as its source in a box: title and texts stay, the body becomes a listing.
 * @param slide the slide as it stands in `slides.md`
 * @param note the slide's note as Slidev reads it, which stays
 */
export function boxSlide(slide: SourceSlide, note = ''): SourceSlide {
  const { id, raw } = slide
  const end = raw.startsWith('---') ? raw.indexOf('\n---', 3) : -1
  const front = end < 0 ? '---\nlayout: default\n---' : raw.slice(0, end + 4)
  const body = (end < 0 ? raw : raw.slice(end + 4)).replace(/<!--(?:(?!-->)[\s\S])*-->\s*$/, '').trim()
  const { spoken, handout } = splitNote(note)
  const comment = spoken || handout
    ? `\n\n<!--\n${[
      spoken,
      ...(handout ? ['***', handout] : []),
    ].filter(Boolean).join('\n\n')}\n-->`
    : ''
  return { id, raw: `${front.replace(/^layout:.*$/m, 'layout: default')}\n\n${printCode({ lang: 'md', value: body })}${comment}` }
}

/** The text of a deck with some of its slides, by index, shown as their source. */
export async function boxSlides(text: string, boxed: number[]): Promise<string> {
  const { slides } = await parse(text, 'slides.md')
  return joinSlides(splitSlides(text).map((slide, index) => boxed.includes(index) ? boxSlide(slide, slides[index].note) : slide))
}
