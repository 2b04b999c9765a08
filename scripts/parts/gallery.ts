import type { Figure } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { filled } from '../design/design.ts'
import { areFramed, pictureWithin } from '../estimate/figures.ts'
import { gridOf } from '../estimate/gallery.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { printFigure } from './figure.ts'

/** Pictures that share all that a slide has beneath its title, each as large as its cell. */
export interface GalleryPart { kind: 'gallery', figures: Figure[] }

declare module './part.ts' {
  interface PartMap { gallery: GalleryPart }
}

/** Pictures in cells of one size, from beneath the title to the bottom margin. */
export const gallery: PartKind<GalleryPart> = {
  isFilling: true,
  boxes: () => [{ is: 'figures', height: filled.height }],
  print: ({ figures }, context) => {
    const { columns, cell } = gridOf(figures)
    const printed = figures.map((figure) => {
      const { width, height } = pictureWithin(figure, cell.width, cell.height) ?? {}
      return named(figure.id, printFigure(figure, context, height, width))
    })
    const framed = areFramed(figures, cell.width, cell.height) ? 'true' : ''
    return wrap('Gallery', { columns: String(columns), framed }, printed.join('\n\n'))
  },
  shows: part => part.figures.map(block => ({ block })),
}
