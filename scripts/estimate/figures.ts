import type { Figure } from '../outline/block.ts'
import { ceilings, gaps, pictures } from '../design/design.ts'
import { grown } from '../design/grown.ts'
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

/** A size in px on the slide. */
interface Extent { width: number, height: number }

/**
 * The size in px that a picture has in a box with its caption beneath: as large as fits, but enlarged no more than it bears.
 * Undefined for a picture that is missing.
 */
export function pictureWithin(figure: Figure, width: number, height: number): Extent | undefined {
  const { size, path } = figure
  if (!size)
    return undefined
  // A drawing has no size of its own to be larger than.
  const most = /\.svg$/i.test(path) ? Infinity : ceilings.enlarged
  const scale = Math.min(width / size.width, (height - captionHeight(figure, width)) / size.height, most)
  return { width: Math.floor(size.width * scale), height: Math.floor(size.height * scale) }
}

/** True where pictures bear to be no larger, and each leaves so much of its box free that it wants a ground of its own to stand on. */
export function areFramed(figures: Figure[], width: number, height: number): boolean {
  return figures.every((figure) => {
    const within = pictureWithin(figure, width, height)
    return within !== undefined && height - captionHeight(figure, width) - within.height >= grown.stage.least
  })
}

/** Height in px of the box that stands for a missing picture, with its words and its path in it and its caption beneath. */
export function heightOfMissing(figure: Figure, width: number): number {
  const { box } = pictures
  const lines = ([text, { size, line }]: [string, { size: number, line: number }]): number =>
    layLines([{ text, weight: 600, scale: 1 }], size, width - 2 * box.padding, line).lines * line
  // What the box says before the words is about as long as this.
  const words = lines([`missing picture: ${figure.alt}`, box.words]) + lines([figure.path, box.path])
  return words + box.gap + 2 * box.padding + captionHeight(figure, width)
}

/** True where a picture is large enough to be read. */
export function isReadable(box: Extent | undefined, least: number = pictureHeights.floor): boolean {
  return box !== undefined && Math.max(box.width, box.height) >= least
}
