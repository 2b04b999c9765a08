import type { Figure } from '../outline/block.ts'
import type { BlockKind, PartContext } from './kind.ts'
import { toString } from 'mdast-util-to-string'
import { heightOfFigures } from '../estimate/figures.ts'
import { attributes } from '../markdown/component.ts'
import { findCitations } from '../review/citations.ts'

/** A picture with its caption. */
export const figure: BlockKind<Figure> = {
  isVisual: true,
  ownsCaption: true,
  is: 'figures',
  height: (block, _, { width }) => heightOfFigures([block], undefined, width),
  print: (block, _, context) => printFigure(block, context),
  owes: () => [['pictures', 1]],
}

/** A picture as the component that shows it, `height` px high at most. */
export function printFigure(block: Figure, { assets }: PartContext, height?: number): string {
  const src = assets.get(block.path)
  // An attribute holds plain words; the sources are in the footer.
  const words = block.caption ? toString(block.caption) : ''
  const caption = findCitations(words).reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words)
  return `<Figure${attributes({
    ...(src ? { src } : { missing: block.path }),
    alt: block.alt,
    caption,
    height: height === undefined ? '' : String(height),
  })} />`
}
