import type { Figure } from '../outline/block.ts'
import { ceilings, gaps, pictures } from '../design/design.ts'
import { layLines } from '../typesetting/lines.ts'
import { runsOf } from './runs.ts'
import { sizes } from './sizes.ts'

/** Heights of a picture in px: at most, where there is no picture, and the least that can be read. */
export const pictureHeights = { most: ceilings.picture, ...pictures } as const

/** Height in px of a row of figures with their captions; `height` is the most that the pictures may take. */
export function heightOfFigures(figures: Figure[], height: number = pictureHeights.most, width: number): number {
  const own = (width - gaps.figures * (figures.length - 1)) / figures.length
  return Math.max(...figures.map(figure => heightOfPicture(figure, height, own) + captionHeight(figure, own)))
}

/** Height in px that captions take beneath a row of figures. */
export function captionsOf(figures: Figure[], width: number): number {
  const own = (width - gaps.figures * (figures.length - 1)) / figures.length
  return Math.max(...figures.map(figure => captionHeight(figure, own)))
}

function heightOfPicture({ size }: Figure, height: number, width: number): number {
  if (!size)
    return pictureHeights.missing
  return Math.min(height, size.height, size.height * width / size.width)
}

function captionHeight({ caption }: Figure, width: number): number {
  return caption
    ? gaps.figureCaption + layLines(runsOf(caption.children), sizes.caption.size, width, sizes.caption.line).lines * sizes.caption.line
    : 0
}
