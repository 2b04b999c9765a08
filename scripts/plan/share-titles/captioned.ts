import type { Block, Figure } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Part } from '../../parts/part.ts'
import { toString } from 'mdast-util-to-string'
import { canvas, sizes } from '../../design/design.ts'
import { numberOf } from '../../outline/captions.ts'
import { wordsOf } from '../../outline/rich.ts'
import { widthOfText } from '../../typesetting/plain-text.ts'

/** What stands between the heading of a section and the number of a picture in it. */
const joint = ' · '

/** A picture alone, or a table, without the caption that is the title now. */
export function withoutCaption(part: Part, title: Rich): Part {
  if (part.kind === 'block' && part.block.kind === 'table' && isSaid(part.block, title))
    return { ...part, block: { ...part.block, caption: undefined } }
  if (part.kind === 'beside')
    return { ...part, figure: withoutOwn(part.figure, title) }
  return part.kind === 'gallery' || part.kind === 'figures'
    ? { ...part, figures: picturesIn(part).length > 0 ? part.figures.map(figure => withoutOwn(figure, title)) : part.figures }
    : part
}

/** What stands above a title that is the caption of the only picture, or of a table: behind the heading the number that it is called by. */
export function withNumber(kicker: string, parts: Part[], title: Rich): string {
  const [number] = parts.flatMap(captionedIn).flatMap((block) => {
    const own = isSaid(block, title) ? numberOf(toString(block.caption)).replace(/[\s:：.|｜]+$/, '') : ''
    return /[\dIVXL]$|[)）]$/.test(own) ? [own] : []
  })
  const all = number === undefined ? kicker : kicker + joint + number
  return widthOfText(all, sizes.caption.size) <= canvas.width ? all : kicker
}

function captionedIn(part: Part): Block[] {
  return part.kind === 'block' && part.block.kind === 'table' ? [part.block] : picturesIn(part)
}

function picturesIn(part: Part): Figure[] {
  if (part.kind === 'beside')
    return [part.figure]
  return (part.kind === 'gallery' || part.kind === 'figures') && part.figures.length === 1 ? part.figures : []
}

function isSaid({ caption }: Block, title: Rich): boolean {
  const words = caption ? toString(caption) : ''
  return words !== '' && words.slice(numberOf(words).length).replace(/[.。]\s*$/, '').trim() === wordsOf(title).trim()
}

function withoutOwn(figure: Figure, title: Rich): Figure {
  if (!isSaid(figure, title))
    return figure
  const words = toString(figure.caption)
  return { ...figure, alt: figure.alt || words.slice(numberOf(words).length), caption: undefined, isTitle: true }
}
