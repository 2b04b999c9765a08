import type { Block } from '../outline/block.ts'
import type { Outline } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { sentencesOf } from '../outline/sentences.ts'
import { placesIn } from './block-place.ts'
import { isEnded } from './key-sentences.ts'

/**
 * The blocks before the first chapter that have slides of their own: all but prose and what the cover shows, each with the paragraph
 * right above it that leads to it, `It reads:`, which says nothing without it.
 */
export function blocksBehindCover(outline: Outline, { evidence, parts }: Pick<SlidePlan, 'evidence' | 'parts'>): Block[] {
  const { blocks } = outline.lead
  const placeOf = placesIn(outline.lead, { outline })
  const isOnCover = (block: Block): boolean =>
    evidence.some(shown => shown.block === block) || parts.some(part => part.kind === 'text' && part.of === block)
  const isOwn = (block?: Block): boolean => block !== undefined && block.kind !== 'prose' && !isOnCover(block)
  const isTold = (block?: Block): boolean => block !== undefined && isOwn(block) && placeOf(block) === 'shown'
  return blocks.filter((block, index) => isOwn(block) || (!isOnCover(block) && isTold(blocks[index + 1]) && leads(block)))
}

/** True for a paragraph whose last sentence goes on in what stands beneath it. */
function leads(block: Block): boolean {
  const last = block.kind === 'prose' && block.nodes[0].type === 'paragraph' ? sentencesOf(block).at(-1) : undefined
  return last !== undefined && !isEnded({ text: last })
}
