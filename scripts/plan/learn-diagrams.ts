import type { Outline } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Drawn, Heights } from './known.ts'
import { drawnBy } from '../parts/index.ts'
import { drawnName, hashOfBlock, shareName } from './known.ts'

/**
 * A slide as it was planned, and its diagrams as they are drawn: how large they would have to be, and whether they
 * are too small as they are.
 */
export interface DrawnSlide { plan: SlidePlan, drawings: { of?: string, extent?: Drawn }[], isSmall: boolean }

/**
 * What is learnt from diagrams that are too small to be read, or are shown in more or fewer parts than they need: their extents.
 * Undefined where that is nothing new, so that planning again would change nothing.
 */
export function learnExtents(outline: Outline, known: Heights, slides: DrawnSlide[]): Heights | undefined {
  const source = String(outline.file)
  const learnt: Heights = {}
  for (const { plan, drawings, isSmall } of slides) {
    const left = Map.groupBy(drawings, ({ of }) => of)
    for (const { block, of: parts } of plan.parts.flatMap(drawnBy)) {
      const extent = block.id === undefined ? undefined : left.get(block.id)?.shift()?.extent
      const hash = hashOfBlock(block, source)
      const name = block.isShare ? shareName(hash, block.code.value) : drawnName(hash, block.isTurned)
      const before = learnt[name] ?? known[name]
      const isNews = !before || extent?.some((value, at) => Math.abs(value - before[at]!) > (at < 2 ? 2 : 0))
      if (extent && isNews && (isSmall || extent[2] !== parts) && !(learnt[name] && learnt[name][2]! >= extent[2]))
        learnt[name] = extent
    }
  }
  return Object.keys(learnt).length > 0 ? { ...known, ...learnt } : undefined
}
