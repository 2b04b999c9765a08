import type { Nodes } from 'mdast'
import type { Block } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { DeckPlan, SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'

/** Where one block of the review, or one point of a list, went. */
export interface LedgerEntry {
  kind: Block['kind'] | 'item'
  line: number
  /** Its first words. */
  words: string
  /** Ids of the slides that show it. */
  slides: string[]
  /** Ids of the slides whose handout text holds it. */
  handout: string[]
  /** The author's own reason for leaving it out. */
  omitted?: string
}

/** Proof that nothing of a review is lost: every block with its places, counts per kind, and the share of the text on slides. */
export interface Ledger {
  counts: Record<string, { all: number, onSlides: number, inHandout: number, omitted: number }>
  /** Characters of the review that stand on slides, from 0 to 1; the handout holds the rest. */
  shareOnSlides: number
  blocks: LedgerEntry[]
}

/** Draws up the ledger of a plan. A block that is in no place becomes an error, `block-unplaced`. */
export function ledgerOf(plan: DeckPlan): Ledger {
  const blocks = blocksOf(plan.outline).flatMap(block => entriesOf(block, plan))
  for (const { entry, node } of blocks) {
    const isPlaced = entry.slides.length > 0 || entry.omitted !== undefined || (entry.kind === 'prose' && entry.handout.length > 0)
    if (!isPlaced)
      report(plan.outline.file, 'block-unplaced', node, `${entry.kind} \`${entry.words}\` is on no slide, expected every block in the deck`)
  }
  const entries = blocks.map(({ entry }) => entry)
  const counts: Ledger['counts'] = {}
  for (const { kind, slides, handout, omitted } of entries) {
    const count = counts[kind] ??= { all: 0, onSlides: 0, inHandout: 0, omitted: 0 }
    count.all++
    count.onSlides += slides.length > 0 ? 1 : 0
    count.inHandout += handout.length > 0 ? 1 : 0
    count.omitted += omitted === undefined ? 0 : 1
  }
  const lengths = blocks.filter(({ entry }) => entry.kind !== 'item').map(({ entry, node, shown }) => ({ all: toString(node).length, shown: entry.kind === 'prose' ? shown : toString(node).length * Math.sign(entry.slides.length) }))
  const all = lengths.reduce((sum, length) => sum + length.all, 0)
  const shown = lengths.reduce((sum, length) => sum + length.shown, 0)
  return { counts, shareOnSlides: all === 0 ? 1 : Math.round(shown / all * 1000) / 1000, blocks: entries }
}

interface Traced { entry: LedgerEntry, node: Nodes, shown: number }

function entriesOf(block: Block, plan: DeckPlan): Traced[] {
  const node = block.nodes.at(-1)!
  const placed = plan.slides.flatMap(slide => slide.evidence.filter(evidence => isSame(evidence.block, block)).map(({ range }) => ({ id: slide.id, range })))
  const leads = plan.slides.filter(slide => leadLength(slide, node) > 0)
  const common = {
    handout: unique(plan.slides.filter(({ handout }) => handout.some(other => 'nodes' in other && isSame(other, block))).map(({ id }) => id)),
    omitted: plan.omitted.find(other => isSame(other.block, block))?.reason,
  }
  const slides = block.kind === 'prose' ? leads.map(({ id }) => id) : placed.map(({ id }) => id)
  const own: Traced = {
    node,
    shown: leads.reduce((sum, slide) => Math.max(sum, leadLength(slide, node)), 0),
    entry: { kind: block.kind, line: lineOf(block), words: wordsOf(node), slides: unique(slides), ...common },
  }
  const items = block.kind !== 'points' ? [] : block.items.map((item, index): Traced => ({
    node: item,
    shown: 0,
    entry: {
      kind: 'item',
      line: item.position!.start.line,
      words: wordsOf(item),
      slides: unique(placed.filter(({ range }) => !range || (index >= range[0] && index < range[1])).map(({ id }) => id)),
      ...common,
    },
  }))
  return [own, ...items]
}

/** How many characters of a paragraph a slide shows as its leading sentences. */
function leadLength(slide: SlidePlan, paragraph: Nodes): number {
  const slices = slide.parts.flatMap(part => part.kind === 'text' ? [part.text] : part.kind === 'entries' ? part.entries.map(({ text }) => text) : part.kind === 'panels' ? part.panels.flatMap(panel => panel.parts.flatMap(inner => inner.kind === 'text' ? [inner.text] : [])) : [])
  return slices.reduce((sum, rich) => sum + ('nodes' in rich && rich.nodes.includes(paragraph) ? rich.end - rich.start : 0), 0)
}

/** Archetypes may hand on a copy of a block, without its label say; where it stands in the source tells which it is. */
function isSame(one: Block, other: Block): boolean {
  return one.kind === other.kind && one.place.start.offset === other.place.start.offset
}

function blocksOf({ lead, parts }: Outline): Block[] {
  const below = (section: Section): Block[] => [...section.blocks, ...section.children.flatMap(below)]
  return [lead, ...parts.map(({ section }) => section)].flatMap(below)
}

function lineOf({ place }: Block): number {
  return place.start.line
}

function wordsOf(node: Nodes): string {
  return toString(node).replace(/\s+/g, ' ').trim().slice(0, 40)
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)]
}
