import type { Box, PictureMeasure } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import { boxOn, unionOf } from './geometry.ts'
import { blockOf, isShown } from './walk.ts'

/** The pictures of a slide: how large they are and are shown, and what is said of them; a placeholder for a missing one too. */
export function picturesOf(layout: Element, canvas: Canvas, blocks: Element[]): PictureMeasure[] {
  return [...layout.querySelectorAll('img')].filter(isShown).map((image) => {
    const { left, right } = boxOn(canvas, image.getBoundingClientRect())
    const isDrawing = /\.svg(?:[?#]|$)|^data:image\/svg/i.test(image.currentSrc || image.src)
    return {
      block: blockOf(image, blocks),
      src: decodeURI(new URL(image.currentSrc || image.src, location.href).pathname),
      isBroken: image.complete && image.naturalWidth === 0,
      // A drawing has no size of its own to be larger than.
      enlarged: isDrawing || !image.naturalWidth ? 1 : Math.round((right - left) / image.naturalWidth * 100) / 100,
      hasAlt: Boolean(image.alt.trim()) || image.getAttribute('role') === 'presentation',
      hasCaption: Boolean(image.closest('figure')?.querySelector('figcaption')?.textContent?.trim()),
    }
  })
}

/** The share of the room for content that blocks stand on: of each the rectangle around all of it, in squares of 8 px. */
export function filledOf(things: { block: number, box: Box }[], blocks: number): number {
  const cell = 8
  const filled = new Set<number>()
  for (let block = -1; block < blocks; block++) {
    const boxes = things.filter(thing => thing.block === block).map(({ box }) => box)
    // What belongs to no block, title and footer, counts for itself.
    for (const { left, top, right, bottom } of block < 0 || boxes.length === 0 ? boxes : [unionOf(boxes)]) {
      for (let y = Math.floor(Math.max(40, top) / cell); y * cell < Math.min(664, bottom); y++) {
        for (let x = Math.floor(Math.max(64, left) / cell); x * cell < Math.min(1216, right); x++)
          filled.add(y * 160 + x)
      }
    }
  }
  return Math.round(filled.size * cell * cell / (1152 * 624) * 1000) / 1000
}
