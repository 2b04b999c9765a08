import type { Nodes } from 'mdast'
import type { Block, Prose } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Section } from '../outline/section.ts'
import type { Evidence } from '../parts/part.ts'
import type { Citation, CitationGroup } from '../review/citations/citation.ts'
import type { DeckPlan, SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { allWithin } from '../outline/within.ts'
import { textsOf } from '../parts/index.ts'
import { citationsOf } from '../review/citations/citation.ts'

/** What a block cites, or the share of it that a slide shows: its points, or its rows with their head, and its caption. */
export function citesOf({ block, range }: Evidence): Citation[] {
  const [head, ...rows] = block.kind === 'table' ? block.table.children : []
  const nodes = block.kind === 'points'
    ? block.items.slice(...(range ?? []))
    : rows.length > 0 ? [head, ...rows.slice(...(range ?? []))] : []
  if (!range || nodes.length === 0)
    return block.cites
  return [...nodes, ...(block.caption ? [block.caption] : [])].flatMap(citationsOf)
}

/** What a slide shows cites: its title, its words and its blocks. */
export function citesShown({ title, parts, evidence }: Pick<SlidePlan, 'title' | 'parts' | 'evidence'>): Citation[] {
  return [...[title, ...parts.flatMap(textsOf)].flatMap(citesOfRich), ...evidence.flatMap(citesOf)]
}

function citesOfRich(rich: Rich): Citation[] {
  return 'text' in rich ? [] : allWithin(rich.nodes, rich.start, rich.end, isCitation).flatMap(({ citations }) => citations)
}

function isCitation(node: Nodes): node is CitationGroup {
  return node.type === 'citation'
}

/** From this share of its slides on a deck names its sources throughout, and one without is an exception. */
const throughout = 0.6

/** Whether most slides of a deck that show something of their own name a source, each in the review's own way. */
export function isMostlySourced({ slides, outline }: DeckPlan): boolean {
  if (![...outline.references.values()].some(({ isListed, isNoted }) => !isListed && !isNoted))
    return false
  const own = slides.filter(({ layout }) => layout === 'default')
  return own.filter(({ sources }) => sources.length > 0).length >= own.length * throughout
}

/** How sentences name sources without a key: `Wu et al. (2025)`, `（吴，2025）`, `[3]`, and links to papers. */
const naming = [
  /[(（](?:[^()（）]*[^()（）\d])?(?:19|20)\d\d[a-z]?(?:[,:;，：；][^()（）]*)?[)）]/,
  /\bet al\b|\[\d{1,3}\]|\barXiv:|\bdoi(?:\.org|:)/i,
]

/** Whether the words of a slide, or those behind it, name a source though they cite none by its key. */
export function namesSources({ evidence, handout }: Pick<SlidePlan, 'evidence' | 'handout'>): boolean {
  const blocks = [...evidence.map(({ block }) => block), ...handout.flatMap(block => 'heading' in block ? [] : [block])]
  return blocks.some(namesSource)
}

/** Whether blocks that were asked for name a source: a long list stands on many slides. */
const known = new WeakMap<Block, boolean>()

function namesSource(block: Block): boolean {
  const { nodes, caption } = block
  const text = (): string => [...nodes, ...(caption ? [caption] : [])].map(node => toString(node)).join('\n')
  const names = known.get(block) ?? naming.some(form => form.test(text()))
  known.set(block, names)
  return names
}

/** The sources of a slide: of what it shows, of the paragraphs behind it, and of its heading. */
export function sourcesOf(evidence: Evidence[], told: (Prose | Evidence['block'])[], { heading }: Section): Citation[] {
  return [...evidence.flatMap(citesOf), ...told.flatMap(block => block.cites), ...(heading ? citationsOf(heading) : [])]
}
