import type { Block } from '../outline/block.ts'
import { opensSlide } from './grouping.ts'

/** Nothing takes more blocks at once, however many stand together. */
const mostTogether = 400

/** The evidence blocks from an index on, up to the next paragraph or to where the author wants a new slide. */
export function evidenceRun(blocks: Block[], from: number): Block[] {
  // Of two flows in lanes, each has a slide of its own to be titled and spoken of.
  const isLane = (block: Block): boolean => blocks[from].directives.lanes === true && block.kind === 'diagram'
  let end = from + 1
  const goesOn = (block: Block): boolean => block.kind !== 'prose' && (!opensSlide(block) || isLane(block))
  while (end < blocks.length && end - from < mostTogether && goesOn(blocks[end]))
    end++
  return blocks.slice(from, end)
}
