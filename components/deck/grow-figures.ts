import { ceilings, pictures } from '../../scripts/design/design.ts'
import { grown } from '../../scripts/design/grown.ts'
import { roomIn } from './fit.ts'

/** Pictures of a slide that stand by themselves, alone or side by side. */
export const figures = ':scope > .deck-figure, :scope > .deck-figures'

/** True where every picture of a slide is one of a single row that can grow. */
export function hasOneRow(layout: HTMLElement): boolean {
  const [row, ...others] = layout.querySelectorAll(figures)
  const all = layout.querySelectorAll('img')
  return others.length === 0 && [...all].every(image => row?.contains(image) && image.parentElement!.matches('.deck-figure'))
}

/** Pictures of a slide that have not loaded yet: they take no room, but will. */
export function pendingIn(layout: HTMLElement): HTMLImageElement[] {
  return [...layout.querySelectorAll('img')].filter(image => !image.complete)
}

/** Gives pictures the size that they have by themselves. */
export function resetFigures(layout: HTMLElement): void {
  layout.querySelector(figures)?.classList.remove('deck-framed', 'deck-uneven')
  for (const image of imagesIn(layout)) {
    image.style.removeProperty('width')
    image.style.removeProperty('height')
  }
}

/**
 * Sets pictures as large as the height that is left and their own width bear; false where they would be too small to be read.
 * @param layout the slide
 * @param taken the height in px that panels beside them took of what is left, and give back
 */
export function growFigures(layout: HTMLElement, taken: () => number): boolean {
  const row = layout.querySelector<HTMLElement>(figures)
  if (!row)
    return true
  const images = imagesIn(layout)
  const captions = images.map(image => image.parentElement!.offsetHeight - image.offsetHeight)
  const widths = images.map(image => image.parentElement!.clientWidth)
  const least = images.map(image => Math.min(image.offsetHeight, pictures.floor))
  images.forEach(image => setHeight(image, 0))
  const room = roomIn(layout) + taken() + row.offsetHeight
  for (const [index, image] of images.entries())
    setHeight(image, Math.floor(Math.min(room - captions[index], widths[index] / ratioOf(image), tallest(image))))
  levelFigures(layout)
  return roomIn(layout) >= 0 && images.every((image, index) => image.offsetHeight >= least[index])
}

/** A flat picture beside a tall one stands in the middle of its height. */
export function levelFigures(layout: HTMLElement): void {
  const heights = imagesIn(layout).map(image => image.offsetHeight)
  layout.querySelector(figures)?.classList.toggle('deck-uneven', Math.max(...heights) - Math.min(...heights) >= grown.stage.least)
}

/** Gives pictures that bear no more a ground that takes what is left, and sets them in its middle. */
export function stageFigures(layout: HTMLElement): void {
  if (roomIn(layout) >= grown.stage.least)
    layout.querySelector(figures)?.classList.add('deck-framed')
}

function imagesIn(layout: HTMLElement): HTMLImageElement[] {
  return [...layout.querySelectorAll<HTMLImageElement>(':is(:scope > .deck-figure, :scope > .deck-figures > .deck-figure) > img')]
}

/** Sets a picture so high, and as wide as it is then. */
export function setHeight(image: HTMLImageElement, height: number): void {
  image.style.height = `${Math.max(0, height)}px`
  image.style.width = `${Math.max(0, Math.floor(height * ratioOf(image)))}px`
}

/** How wide a picture is by its height. */
export function ratioOf({ naturalWidth, naturalHeight }: HTMLImageElement): number {
  return naturalWidth / naturalHeight || 1
}

/** The most px that a picture may be high; a drawing has no size of its own to be larger than. */
export function tallest(image: HTMLImageElement): number {
  return /\.svg(?:[?#]|$)|^data:image\/svg/i.test(image.currentSrc || image.src) ? Infinity : image.naturalHeight * ceilings.enlarged
}
