import type { Block } from '../../outline/block.ts'
import type { Part, Piece } from '../../parts/part.ts'
import { canvas } from '../../estimate/sizes.ts'

/** The parts of a block that no slide holds whole, each with a slide to itself; they are made by their number, from 0, of so many. */
export function eachAlone(block: Block, of: number, part: (index: number) => Part): Piece[] {
  return Array.from({ length: of }, (_, index) => ({ parts: [part(index)], height: canvas.height, blocks: [block], layout: 'default' }))
}
