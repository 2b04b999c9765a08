import type { Box, SlideMeasure } from '../../rules/slide-measure.ts'
import { body, content } from '../../rules/room.ts'
import { unionOf } from './geometry.ts'

/** Squares in px that areas are counted in. */
const cell = 8

/** What lies beneath the edge at which the deck's content begins. */
function bodyOf(): Box {
  const top = Number.parseFloat(document.documentElement.style.getPropertyValue('--edge'))
  return top > 0 ? { ...body, top } : body
}

/** A thing that is seen on a slide, and the block that it stands in, by place; -1 for title and footer. */
interface Thing { block: number, box: Box }

/**
 * The share of the room for content that blocks stand on: of each the rectangle around all of it. What belongs to no block counts for
 * itself.
 */
export function filledOf(things: Thing[], blocks: number): number {
  const boxes = Array.from({ length: blocks + 1 }, (_, index) => boxesOf(things, index - 1)).flatMap((own, index) =>
    index === 0 || own.length === 0 ? own : [unionOf(own)])
  return shareOf(boxes, content)
}

/** The shares of the body's height and of its area that what is seen of the blocks stands on, each block by the rectangle around it. */
export function coverageOf(things: Thing[], blocks: number): SlideMeasure['covered'] {
  const boxes = Array.from({ length: blocks }, (_, index) => boxesOf(things, index)).flatMap(own => own.length > 0 ? [unionOf(own)] : [])
  const room = bodyOf()
  return { height: shareOf(boxes.map(box => ({ ...box, left: room.left, right: room.right })), room), area: shareOf(boxes, room) }
}

function boxesOf(things: Thing[], block: number): Box[] {
  return things.filter(thing => thing.block === block).map(({ box }) => box)
}

function shareOf(boxes: Box[], room: Box): number {
  const filled = new Set<number>()
  for (const { left, top, right, bottom } of boxes) {
    for (let y = Math.floor(Math.max(room.top, top) / cell); y * cell < Math.min(room.bottom, bottom); y++) {
      for (let x = Math.floor(Math.max(room.left, left) / cell); x * cell < Math.min(room.right, right); x++)
        filled.add(y * 160 + x)
    }
  }
  return Math.round(filled.size * cell * cell / ((room.right - room.left) * (room.bottom - room.top)) * 1000) / 1000
}
