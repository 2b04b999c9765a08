import type { PictureMeasure } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import { boxOn } from './geometry.ts'
import { isShown, placeOf } from './walk.ts'

/** The pictures of a slide: how large they are and are shown, and what is said of them; a placeholder for a missing one too. */
export function picturesOf(layout: Element, canvas: Canvas, blocks: Element[]): PictureMeasure[] {
  const refused = [...layout.querySelectorAll<HTMLElement>('[data-refused]')].filter(isShown).map((words): PictureMeasure => ({
    ...placeOf(words, blocks),
    src: decodeURI(new URL(words.dataset.refused!, location.href).pathname),
    isBroken: true,
    enlarged: 1,
    hasAlt: true,
    hasCaption: Boolean(words.closest('figure')?.querySelector('figcaption')?.textContent?.trim()),
  }))
  return [...layout.querySelectorAll('img')].filter(isShown).map((image): PictureMeasure => {
    const { left, right } = boxOn(canvas, image.getBoundingClientRect())
    const isDrawing = /\.svg(?:[?#]|$)|^data:image\/svg/i.test(image.currentSrc || image.src)
    return {
      ...placeOf(image, blocks),
      src: addressOf(image),
      isBroken: image.complete && image.naturalWidth === 0,
      // A drawing has no size of its own to be larger than.
      enlarged: isDrawing || !image.naturalWidth ? 1 : Math.round((right - left) / image.naturalWidth * 100) / 100,
      // What stands around a part of a drawing says what it is.
      hasAlt: Boolean(image.alt.trim()) || image.matches('[role=presentation], [aria-hidden=true] *'),
      hasCaption: Boolean(image.closest('figure')?.querySelector('figcaption')?.textContent?.trim()) || isTitled(image) || isTold(image),
    }
  }).concat(refused)
}

/** True for a picture that its slide is called by: its caption, which stands above it. */
function isTitled(image: HTMLImageElement): boolean {
  if (image.closest('figure[data-titled]'))
    return true
  const words = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').replace(/[.。]\s*$/, '').trim() ?? ''
  const title = words(image.closest('.slidev-layout')?.querySelector('h1')?.textContent)
  return title !== '' && words(image.alt).startsWith(title)
}

/** True for a picture whose column has points beneath it, which say what it shows. */
function isTold(image: HTMLImageElement): boolean {
  return Boolean(image.closest('.deck-column > .deck-figure')?.matches(':has(~ :is(ul, ol))'))
}

/** The path of a picture; of one that is its own address, its kind. */
function addressOf({ currentSrc, src }: HTMLImageElement): string {
  const { protocol, pathname } = new URL(currentSrc || src, location.href)
  return protocol === 'data:' ? `data:${pathname.split(/[;,]/)[0]},…` : decodeURI(pathname)
}
