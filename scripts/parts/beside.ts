import type { Figure } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import type { RowsPart } from './rows.ts'
import { canvas, ceilings, filled, gaps, pictures } from '../design/design.ts'
import { runsOf } from '../estimate/runs.ts'
import { sizes } from '../estimate/sizes.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { layLines } from '../typesetting/lines.ts'
import { printFigure } from './figure.ts'
import { rows } from './rows.ts'

/** Sentences beside a picture that takes `columns` of the slide's twelve. */
export interface BesidePart { kind: 'beside', rows: RowsPart, figure: Figure, columns: number }

/** A size in px on the slide. */
interface Extent { width: number, height: number }

declare module './part.ts' {
  interface PartMap { beside: BesidePart }
}

/** Sentences at the left of the picture that they speak of; both take the height of the slide. */
export const beside: PartKind<BesidePart> = {
  boxes: () => [{ is: 'columns', height: filled.height }],
  print: (part, context, all) => {
    const { width, height } = pictureWithin(part.figure, widthOfColumns(part.columns), filled.height) ?? {}
    const picture = named(part.figure.id, printFigure(part.figure, context, height, width))
    return wrap('Beside', { picture: String(part.columns) }, `${rows.print(part.rows, context, all)}\n\n${picture}`)
  },
  words: (part, all) => rows.words!(part.rows, all),
  texts: (part, all) => rows.texts!(part.rows, all),
  shows: part => [{ block: part.figure }],
}

/** Width in px of so many of twelve columns, one gap between both sides. */
export function widthOfColumns(columns: number): number {
  return Math.floor((canvas.width - filled.gap) * columns / filled.columns)
}

/**
 * The size in px that a picture has in a box with its caption beneath: as large as fits, but enlarged no more than it bears.
 * Undefined for a picture that is missing.
 */
export function pictureWithin({ size, path, caption }: Figure, width: number, height: number): Extent | undefined {
  if (!size)
    return undefined
  const lines = caption ? layLines(runsOf(caption.children), sizes.caption.size, width, sizes.caption.line).lines : 0
  const room = height - (lines > 0 ? gaps.figureCaption + lines * sizes.caption.line : 0)
  // A drawing has no size of its own to be larger than.
  const most = /\.svg$/i.test(path) ? Infinity : ceilings.enlarged
  const scale = Math.min(width / size.width, room / size.height, most)
  return { width: Math.floor(size.width * scale), height: Math.floor(size.height * scale) }
}

/** True where a picture is large enough to be read beside text. */
export function isReadable(box: Extent | undefined): boolean {
  return box !== undefined && Math.max(box.width, box.height) >= pictures.floor
}
