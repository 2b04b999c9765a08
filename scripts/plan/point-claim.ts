import type { ListItem, Paragraph } from 'mdast'
import type { Points } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Sentence } from './key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { baseOf } from '../outline/block.ts'
import { wordsOf } from '../outline/rich.ts'
import { isSentence } from './bare-sentence.ts'
import { claimOf, settingUnder, titledBy } from './claim.ts'
import { keySentences } from './key-sentences.ts'

/** Fewer points beneath a title that was one of them are no list any more. */
const fewest = 2

/**
 * A slide of one list beneath a heading that says nothing of it, with the one point whose sentence its author set in bold letters as title:
 * the others stand beneath it.
 */
export function claimedByPoint(slide: SlidePlan, section: Section, source: string): SlidePlan {
  const { parts: [part, ...others], title, layout, setting } = slide
  const block = part?.kind === 'block' && part.block.kind === 'points' && part.range === undefined ? part.block : undefined
  const isTopic = section.heading !== undefined && wordsOf(title) === section.title && !section.directives.title
  if (!block || !isTopic || others.length > 0 || layout !== 'default' || slide.backup || block.list.ordered || block.label)
    return slide
  const bold = block.items.filter(isBold)
  const claim = bold.length === 1 && block.items.length > fewest ? claimIn(bold[0], section, source) : undefined
  if (!claim)
    return slide
  const titled = titledBy(claim, section)
  return { ...slide, ...titled, parts: [{ kind: 'block', block: without(block, bold[0]) }], setting: settingUnder(titled.title, setting) }
}

/** True for a point of one paragraph that begins with a sentence in bold letters, which is no name of what follows. */
function isBold({ checked, children: [paragraph, ...others] }: ListItem): boolean {
  const [first, next] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const words = first?.type === 'strong' ? toString(first).trim() : ''
  return others.length === 0 && checked == null && isSentence(words) && !/[:：]$/.test(words) && !/^\s*[:：—–-]/.test(next ? toString(next) : '')
}

/** The only sentence of a point, where that may be a title. */
function claimIn({ children: [paragraph] }: ListItem, { title }: Section, source: string): Sentence | undefined {
  const node = paragraph as Paragraph
  const sentences = keySentences([{ kind: 'prose', ...baseOf(node) }], '', source)
  // A point needs no stop at its end.
  const able = sentences.map(sentence => ({ ...sentence, isAlone: !sentence.leans && !sentence.isAside && !sentence.hasGaps }))
  return able.length === 1 ? claimOf(able, title) : undefined
}

function without(block: Points, item: ListItem): Points {
  const items = block.items.filter(other => other !== item)
  return { ...block, items, list: { ...block.list, children: items }, measured: undefined }
}
