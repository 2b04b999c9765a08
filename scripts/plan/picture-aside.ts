import type { Figure } from '../outline/block.ts'
import type { Layout, Part } from '../parts/part.ts'
import { filled } from '../design/design.ts'
import { grown } from '../design/grown.ts'
import { isReadable, pictureWithin } from '../estimate/figures.ts'
import { canvas } from '../estimate/sizes.ts'
import { widthOfColumns } from '../parts/beside.ts'
import { heightOfParts } from '../parts/index.ts'

/** A bitmap that is drawn smaller than this share of its own px has letters that nobody reads. */
const smallest = 0.7
/** Beside a picture a table or a listing becomes so much taller at most: hardly a cell goes on on a further line. */
const narrowed = 1.1

/**
 * Parts whose one picture stands at the right of all others, as the browser sets them where it would hang small below them. Undefined
 * where they do not bear that, or the picture would be too small there.
 */
export function setAside(parts: Part[], limit: number, layout: Layout): Part[] | undefined {
  const [pictures, ...more] = parts.filter(part => part.kind === 'figures')
  const others = parts.filter(part => part !== pictures)
  const [figure, ...further] = pictures?.figures ?? []
  const isOne = more.length + further.length === 0 && others.length > 0
  if (layout !== 'default' || !pictures || !figure?.size || !isOne || !others.every(isMovable))
    return undefined
  const { tall, beside, text } = grown.aside
  const isTall = figure.size.width / figure.size.height < tall.ratio
  const columns = (isTall ? tall.columns : others.some(isWide) ? beside : text).find((count) => {
    const width = canvas.width - filled.gap - widthOfColumns(count)
    return isSeen(figure, count, limit) && heightOfParts(others, layout, width) <= limit && others.every(part => bears(part, width))
  })
  return columns === undefined ? undefined : parts.map(part => part === pictures ? { ...pictures, aside: columns } : part)
}

/** What the browser sets beside a picture. */
function isMovable(part: Part): boolean {
  return part.kind === 'text' || (part.kind === 'block' && ['points', 'table', 'callout', 'quotation', 'code'].includes(part.block.kind))
}

function isWide(part: Part): boolean {
  return part.kind === 'block' && (part.block.kind === 'table' || part.block.kind === 'code')
}

function bears(part: Part, width: number): boolean {
  return !isWide(part) || heightOfParts([part], 'default', width) <= heightOfParts([part]) * narrowed
}

function isSeen(figure: Figure, columns: number, limit: number): boolean {
  const within = pictureWithin(figure, widthOfColumns(columns), limit)
  return isReadable(within) && within!.width >= figure.size!.width * smallest
}
