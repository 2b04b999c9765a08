import type { Figure } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import type { RowsPart } from './rows.ts'
import { canvas, filled } from '../design/design.ts'
import { areFramed, pictureWithin } from '../estimate/figures.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { printFigure } from './figure.ts'
import { rows } from './rows.ts'

/** Sentences beside a picture that takes `columns` of the slide's twelve. */
export interface BesidePart { kind: 'beside', rows: RowsPart, figure: Figure, columns: number }

declare module './part.ts' {
  interface PartMap { beside: BesidePart }
}

/** Sentences at the left of the picture that they speak of; both take the height of the slide. */
export const beside: PartKind<BesidePart> = {
  isFilling: true,
  boxes: () => [{ is: 'columns', height: filled.height }],
  print: (part, context, all) => {
    const { width, height } = pictureWithin(part.figure, widthOfColumns(part.columns), filled.height) ?? {}
    const picture = named(part.figure.id, printFigure(part.figure, context, height, width))
    const framed = areFramed([part.figure], widthOfColumns(part.columns), filled.height) ? 'true' : ''
    return wrap('Beside', { picture: String(part.columns), framed }, `${rows.print(part.rows, context, all)}\n\n${picture}`)
  },
  words: (part, all) => rows.words!(part.rows, all),
  texts: (part, all) => rows.texts!(part.rows, all),
  shows: part => [{ block: part.figure }],
}

/** Width in px of so many of twelve columns, one gap between both sides. */
export function widthOfColumns(columns: number): number {
  return Math.floor((canvas.width - filled.gap) * columns / filled.columns)
}
