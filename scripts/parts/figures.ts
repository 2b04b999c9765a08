import type { Figure } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { heightOfFigures } from '../estimate/figures.ts'
import { named } from '../markdown/block-mark.ts'
import { printFigure } from './figure.ts'

/** Pictures beside each other, `height` px high at most; `aside` for one at the right of all else, in so many columns. */
export interface FiguresPart { kind: 'figures', figures: Figure[], height?: number, aside?: number }

declare module './part.ts' {
  interface PartMap { figures: FiguresPart }
}

/** Pictures that share a slide. */
export const figures: PartKind<FiguresPart> = {
  boxes: (part, { width }) => part.aside ? [] : [{ is: 'figures', height: heightOfFigures(part.figures, part.height, width) }],
  print: ({ figures, height, aside }, context) =>
    figures.map(figure => named(figure.id, printFigure(figure, context, height, undefined, aside))).join('\n\n'),
  shows: part => part.figures.map(block => ({ block })),
}
