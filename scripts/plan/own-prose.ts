import type { Block, Prose } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { Frame } from './frame.ts'
import type { Group } from './grouping.ts'
import { toString } from 'mdast-util-to-string'
import { shareOfWords } from '../estimate/words.ts'
import { opensSlide } from './grouping.ts'
import { isLabel } from './key-sentences.ts'

/** So many paragraphs behind a quotation or a list that fill a slide are more than what follows from it. */
const fewestBehind = 3

/** True for paragraphs at the end of a section of words alone that are a slide of their own. */
export function isEssay(prose: Prose[], blocks: Block[]): boolean {
  const isOfWords = blocks.every(({ kind }) => ['prose', 'quotation', 'points', 'callout'].includes(kind))
  return isOfWords && prose.length >= fewestBehind && shareOfWords(wordsIn(prose)) >= 1
}

/** Paragraphs above bold words that title what stands beneath them have a slide of their own where they are so much of one. */
const enoughToTell = 0.4

/** A group without the paragraphs that are of no matter to what it shows beneath a title of its own, and these. */
export function withoutTold(group: Group): { told: Prose[], group: Group } {
  const { prose } = group
  const told = prose.slice(0, Math.max(0, prose.findLastIndex(isLabel)))
  return shareOfWords(wordsIn(told)) < enoughToTell || prose.some(opensSlide)
    ? { told: [], group }
    : { told, group: { ...group, prose: prose.slice(told.length), begins: { why: 'prose' } } }
}

/** A text of so many slides' words in one section is told in several slides, each of so many at least. */
const muchToTell = 4
const enoughForOne = 1.5

/**
 * The paragraphs of a section by slide: all on one, which says what matters most of them; where they are the whole of a long text
 * without headings, a paragraph or a few on each.
 */
export function tellings(prose: Prose[], section: Section, { outline }: Frame): Prose[][] {
  const isWhole = outline.parts.length === 1 && section.children.length === 0 && section.blocks.every(({ kind }) => kind === 'prose')
  if (!isWhole || shareOfWords(wordsIn(prose)) < muchToTell)
    return [prose]
  const groups: Prose[][] = [[]]
  for (const one of prose) {
    if (shareOfWords(wordsIn(groups.at(-1)!)) >= enoughForOne)
      groups.push([])
    groups.at(-1)!.push(one)
  }
  const last = groups.length > 1 && shareOfWords(wordsIn(groups.at(-1)!)) < enoughForOne / 2 ? groups.pop()! : []
  return [...groups.slice(0, -1), [...groups.at(-1)!, ...last]]
}

function wordsIn(prose: Prose[]): string {
  return prose.map(({ nodes }) => toString(nodes[0])).join(' ')
}
