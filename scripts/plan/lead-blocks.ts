import type { Block } from '../outline/block.ts'
import type { Outline } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { placesIn } from './block-place.ts'

/** What a paragraph ends in that is complete by itself. */
const ended = /[.!?。！？…．｡]["'”’」』）)\]]*$/u

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

function leads({ kind, nodes: [node] }: Block): boolean {
  return kind === 'prose' && node.type === 'paragraph' && !ended.test(toString(node).trim())
}
