import type { Block } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Section } from '../outline/section.ts'
import type { Slice } from '../outline/sentences.ts'
import type { Part } from '../parts/part.ts'
import type { SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { richOf } from '../outline/rich.ts'
import { heightOfParts } from '../parts/index.ts'
import { kickerOf } from './claim.ts'

/** How a proof begins, and what it ends with. */
const begins = /^(?:proof|证明|證明)(?:[\s.:：。(（]|$)/i
const ends = /[∎■□◻]|\\(?:blacksquare|square|qed|Box)|\bQ\.?E\.?D\b|[证證][毕畢]/

/** The lists in the midst of proofs, which prove nothing without the rest of them, each with the blocks of its proof. */
export function proofsIn(blocks: Block[]): Map<Block, Block[]> {
  const found = new Map<Block, Block[]>()
  let open: { from: number, lists: Block[] } | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'points')
      open?.lists.push(block)
    const words = block.kind === 'prose' ? block.nodes.map(node => toString(node)).join(' ').trim() : ''
    if (ends.test(words)) {
      const proof = open && open.lists.length > 0 ? blocks.slice(open.from, index + 1) : []
      for (const list of open?.lists ?? [])
        found.set(list, proof)
      open = undefined
    }
    else if (begins.test(words)) {
      open = { from: index, lists: [] }
    }
  }
  return found
}

/** The head of a statement without the bold letters that it stands in: a title is in them anyway. */
export function plainHead(head: Slice): Rich {
  const [paragraph] = head.nodes
  const [bold] = 'children' in paragraph ? paragraph.children : []
  return bold?.type === 'strong' ? richOf(bold.children) : head
}

/** The slides of the lists of a proof: one that shows it whole, where it holds that, named by what it proves. */
export function proofSlides(slides: SlidePlan[], proof: Block[], section: Section, limit: number): SlidePlan[] {
  const stated = section.blocks.slice(0, section.blocks.indexOf(proof[0])).findLast(({ kind }) => kind === 'theorem')
  const title = stated?.kind === 'theorem' ? plainHead(stated.head) : undefined
  const named = slides.map(slide => title ? { ...slide, title, kicker: kickerOf(section) } : slide)
  const parts = proof.map((block): Part | undefined => {
    const [node] = block.nodes
    const text = block.kind === 'prose' && node.type === 'paragraph' ? richOf(node.children) : undefined
    return text ? { kind: 'text', text } : block.kind === 'points' ? { kind: 'block', block } : undefined
  })
  const shown = parts.filter(part => part !== undefined)
  const lists = proof.filter(({ kind }) => kind === 'points')
  return shown.length === parts.length && heightOfParts(shown) <= limit
    ? [{ ...named[0], parts: shown, share: undefined, evidence: lists.map(block => ({ block })), handout: [] }]
    : named
}
