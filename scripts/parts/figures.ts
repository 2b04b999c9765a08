import type { Figure } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { heightOfFigures } from '../estimate/figures.ts'
import { named } from '../markdown/block-mark.ts'
import { printFigure } from './figure.ts'

/** Pictures beside each other, `height` px high at most. */
export interface FiguresPart { kind: 'figures', figures: Figure[], height?: number }

declare module './part.ts' {
  interface PartMap { figures: FiguresPart }
}

/** Pictures that share a slide. */
export const figures: PartKind<FiguresPart> = {
  boxes: (part, { width }) => [{ is: 'figures', height: heightOfFigures(part.figures, part.height, width) }],
  print: (part, context) => part.figures.map(figure => named(figure.id, printFigure(figure, context, part.height))).join('\n\n'),
  shows: part => part.figures.map(block => ({ block })),
}
