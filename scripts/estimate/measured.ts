import type { Block } from '../outline/block.ts'

/** Corrections less than this are noise. */
const least = 1.02

/** What the estimate of a block is multiplied by: how much taller it was found to be in the browser; 1 where nothing is known. */
export function correction({ block }: { block?: Block }): number {
  const [height, estimate] = block?.measured ?? [1, 1]
  return height / estimate > least ? height / estimate : 1
}
