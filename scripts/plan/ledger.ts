import type { Nodes } from 'mdast'
import type { Block } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { DeckPlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { kindOf, textsOf } from '../parts/index.ts'

/** Where one block of the review, or one point of a list, went. */
export interface LedgerEntry {
  kind: Block['kind'] | 'item'
  line: number
  /** Its first words. */
  words: string
  /** Ids of the slides that show it. */
  slides: string[]
  /** True where all of them stand behind the end. */
  backup?: true
  /** Ids of the slides whose handout text holds it. */
  handout: string[]
  /** The author's own reason for leaving it out. */
  omitted?: string
}

/** Proof that nothing of a review is lost: every block with its places, counts per kind, and the share of the text on slides. */
export interface Ledger {
  counts: Record<string, { all: number, onSlides: number, inBackup: number, inHandout: number, omitted: number }>
  /** Characters of the review that stand on slides, from 0 to 1; the handout holds the rest. */
  shareOnSlides: number
  blocks: LedgerEntry[]
}

/** Draws up the ledger of a plan. A block that is in no place becomes an error, `block-unplaced`. */
export function ledgerOf(plan: DeckPlan): Ledger {
  const places = placesOf(plan)
  const traced = blocksOf(plan.outline).flatMap(block => entriesOf(block, places))
  for (const { entry, node, isRunning } of traced) {
    const isPlaced = entry.slides.length > 0 || entry.omitted !== undefined || (isRunning && entry.handout.length > 0)
    if (!isPlaced)
      report(plan.outline.file, 'block-unplaced', node, `${entry.kind} \`${entry.words}\` is on no slide, expected every block in the deck`)
  }
  const blocks = traced.map(({ entry }) => entry)
  return { counts: countsOf(blocks), shareOnSlides: shareOf(traced), blocks }
}

/**
 * An entry with what it was made from: `length` and `shown` are the characters of it that count, and those of its
 * leading sentences on slides.
 */
interface Traced { entry: LedgerEntry, node: Nodes, length: number, shown: number, isRunning: boolean }

/** What a plan says of each block, found in one pass over its slides. */
interface Places {
  evidence: Map<string, { id: string, range?: [number, number], isLed?: true }[]>
  handout: Map<string, string[]>
  omitted: Map<string, string>
  /** Characters of a paragraph that a slide shows as its leading sentences. */
  leads: Map<Nodes, { id: string, length: number }[]>
  /** Ids of the slides that stand behind the end. */
  behind: Set<string>
}

function placesOf({ slides, omitted }: DeckPlan): Places {
  const places: Places = {
    evidence: new Map(),
    handout: new Map(),
    omitted: new Map(omitted.map(({ block, reason }) => [keyOf(block), reason])),
    leads: new Map(),
    behind: new Set(slides.flatMap(({ id, backup }) => backup ? [id] : [])),
  }
  for (const slide of slides) {
    for (const { block, range, isLed } of slide.evidence)
      append(places.evidence, keyOf(block), { id: slide.id, range, isLed })
    for (const block of slide.handout) {
      if ('nodes' in block)
        append(places.handout, keyOf(block), slide.id)
    }
    for (const rich of [slide.title, ...slide.parts.flatMap(textsOf)]) {
      if ('nodes' in rich)
        append(places.leads, rich.nodes[0], { id: slide.id, length: rich.end - rich.start })
    }
  }
  return places
}

function entriesOf(block: Block, places: Places): Traced[] {
  const node = block.nodes.at(-1)!
  const key = keyOf(block)
  const evidence = places.evidence.get(key) ?? []
  const isLed = evidence.some(share => share.isLed)
  const leads = (isLed ? paragraphsOf(node) : [node]).flatMap(one => places.leads.get(one) ?? [])
  const common = { handout: unique(places.handout.get(key) ?? []), omitted: places.omitted.get(key) }
  const { isRunning = false, isWordless, items } = kindOf(block)
  const own: Traced = {
    node,
    isRunning: isRunning || isLed,
    length: isWordless ? 0 : toString(node).length,
    shown: leads.reduce((sum, { length }) => sum + length, 0),
    entry: {
      kind: block.kind,
      line: block.place.start.line,
      words: wordsOf(node),
      ...shownOn(isRunning ? leads : evidence, places),
      ...common,
    },
  }
  const below = (items?.(block) ?? []).map((item, index): Traced => {
    const shares = evidence.filter(({ range }) => !range || (index >= range[0] && index < range[1]))
    const entry: LedgerEntry = {
      kind: 'item',
      line: item.position!.start.line,
      words: wordsOf(item),
      ...shownOn(shares, places),
      ...common,
    }
    // Its words are counted with its block's.
    return { node: item, isRunning: false, length: 0, shown: 0, entry }
  })
  return [own, ...below]
}

function shownOn(shares: { id: string }[], { behind }: Places): Pick<LedgerEntry, 'slides' | 'backup'> {
  const slides = unique(shares.map(({ id }) => id))
  return { slides, ...(slides.length > 0 && slides.every(id => behind.has(id)) ? { backup: true } : {}) }
}

function countsOf(entries: LedgerEntry[]): Ledger['counts'] {
  const counts: Ledger['counts'] = {}
  for (const { kind, slides, backup, handout, omitted } of entries) {
    const count = counts[kind] ??= { all: 0, onSlides: 0, inBackup: 0, inHandout: 0, omitted: 0 }
    count.all++
    count.onSlides += slides.length > 0 ? 1 : 0
    count.inBackup += backup ? 1 : 0
    count.inHandout += handout.length > 0 ? 1 : 0
    count.omitted += omitted === undefined ? 0 : 1
  }
  return counts
}

function shareOf(traced: Traced[]): number {
  let all = 0
  let shown = 0
  for (const { entry, length, shown: part, isRunning } of traced) {
    all += length
    shown += isRunning ? Math.min(part, length) : entry.slides.length > 0 ? length : 0
  }
  return all === 0 ? 1 : Math.round(shown / all * 1000) / 1000
}

/** Archetypes may hand on a copy of a block, without its label say; where it stands in the source tells which it is. */
function keyOf({ kind, place }: Block): string {
  return `${kind} ${place.start.offset}`
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values)
    values.push(value)
  else
    map.set(key, [value])
}

function blocksOf({ lead, parts }: Outline): Block[] {
  const below = (section: Section): Block[] => [...section.blocks, ...section.children.flatMap(below)]
  return [lead, ...parts.map(({ section }) => section)].flatMap(below)
}

function wordsOf(node: Nodes): string {
  return toString(node).slice(0, 200).replace(/\s+/g, ' ').trim().slice(0, 40)
}

/** The paragraphs that the points of a list begin with. */
function paragraphsOf(list: Nodes): Nodes[] {
  return list.type === 'list' ? list.children.flatMap(({ children }) => children.slice(0, 1)) : []
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)]
}
