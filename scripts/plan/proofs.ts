import type { Block } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { Slice } from '../outline/sentences.ts'
import type { Part } from '../parts/part.ts'
import type { Theorem } from '../parts/theorem.ts'
import type { SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { richOf, wordsOf } from '../outline/rich.ts'
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

/** The statement that a proof stands beneath. */
function statedBy(proof: Block[], { blocks }: Section): Theorem | undefined {
  return blocks.slice(0, blocks.indexOf(proof[0])).findLast(block => block.kind === 'theorem')
}

/** The name of a statement, in brackets behind its number: `Theorem 5.2 (five colours)`. */
const name = /[(（]([^()（）]{2,40})[)）]/

/** True for the proof of a statement that the text names before its first chapter: that is what the talk leads to. */
export function isGoal(proof: Block[], section: Section, { lead, meta }: Outline): boolean {
  const stated = statedBy(proof, section)
  const called = stated && name.exec(wordsOf(stated.head))?.[1].toLowerCase()
  const said = [meta.title, meta.subtitle, lead.title, ...lead.blocks.flatMap(({ nodes }) => nodes.map(node => toString(node)))]
  return called !== undefined && said.join(' ').toLowerCase().includes(called)
}

/** The slides of the lists of a proof: one that shows it whole, where it holds that, named by what it proves. */
export function proofSlides(slides: SlidePlan[], proof: Block[], section: Section, limit: number): SlidePlan[] {
  const stated = statedBy(proof, section)
  const title = stated && plainHead(stated.head)
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
