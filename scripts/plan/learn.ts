import type { Outline } from '../outline/section.ts'
import type { Box } from '../parts/kind.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Heights } from './known.ts'
import { correction } from '../estimate/measured.ts'
import { allBoxesOf } from '../parts/index.ts'
import { hashOfBlock } from './known.ts'

/** Differences of less than this share of a height do not matter. */
const least = 0.02

/** What the browser says of a part of a slide: its name and height in px, and the same of the blocks within it. */
export interface Seen { id?: string, height: number, within?: Seen[] }

/**
 * The boxes of a slide that show a block, each beside the height in px that this block has in the browser, also within
 * panels; a block in several boxes has them in order.
 */
export function compareHeights({ parts, layout }: SlidePlan, seen: Seen[]): { box: Box, height: number }[] {
  const left = Map.groupBy(seen.flatMap(one => [one, ...one.within ?? []]), ({ id }) => id)
  return allBoxesOf(parts, layout).flatMap((box) => {
    const height = box.block?.id === undefined ? undefined : left.get(box.block.id)?.shift()?.height
    return height === undefined ? [] : [{ box, height }]
  })
}

/**
 * What is learnt from slides that do not fit: the heights of those of their blocks that are taller than was estimated.
 * Undefined where that is nothing new, so that planning again would change nothing.
 */
export function learnHeights(outline: Outline, known: Heights, slides: { plan: SlidePlan, seen: Seen[] }[]): Heights | undefined {
  const source = String(outline.file)
  const learnt: Heights = {}
  for (const { plan, seen } of slides) {
    for (const { box, height } of compareHeights(plan, seen)) {
      // A diagram fills what room there is, whatever it needs.
      if (!box.block || box.is === 'diagram' || height <= box.height * (1 + least))
        continue
      const hash = hashOfBlock(box.block, source)
      const estimate = box.height / correction(box)
      const [most, of] = learnt[hash] ?? known[hash] ?? [0, 1] as const
      if (height / estimate > most / of * (1 + least / 2))
        learnt[hash] = [Math.round(height), Math.round(estimate)]
    }
  }
  return Object.keys(learnt).length > 0 ? { ...known, ...learnt } : undefined
}
