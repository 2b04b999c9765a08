import type { Block, Prose } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { Frame } from './frame.ts'
import type { Group } from './grouping.ts'
import { toString } from 'mdast-util-to-string'
import { shareOfWords } from '../estimate/words.ts'
import { opensSlide } from './grouping.ts'
import { isAnnouncement, isLabel } from './key-sentences.ts'

/** So many paragraphs behind a quotation or a list that fill a slide are more than what follows from it. */
const fewestBehind = 3

/** True for paragraphs at the end of a section of words alone that are a slide of their own. */
export function isEssay(prose: Prose[], blocks: Block[]): boolean {
  const isOfWords = blocks.every(({ kind }) => ['prose', 'quotation', 'points', 'callout'].includes(kind))
  return isOfWords && prose.length >= fewestBehind && shareOfWords(wordsIn(prose)) >= 1
}

/** Paragraphs above bold words that title what stands beneath them have a slide of their own where they are so much of one. */
const enoughToTell = 0.4

/** Of paragraphs above one that only leads to a list this much would not be said beside it; two of so much each have a slide each. */
const enoughAboveList = 1.2
const enoughEach = 0.6
const mostApart = 2

/** True for a list that a paragraph of its own leads to with a colon, behind others. */
function leadsToPoints({ prose, pieces: [{ blocks }] }: Group): boolean {
  const last = prose.at(-1)
  return last !== undefined && blocks[0]?.kind === 'points' && isAnnouncement([last])
}

/** So many paragraphs above what a section shows, of so many slides' words, have slides of their own, whatever that is. */
const fewestAbove = 3
const muchAbove = 2.2

/**
 * A group without the paragraphs that are of no matter to what it shows beneath a title of its own, and these by slide; `isWhole` where
 * the section is all that the text has.
 */
export function withoutTold(group: Group, isWhole = false): { told: Prose[][], group: Group } {
  const { prose } = group
  const label = Math.max(0, prose.findLastIndex(isLabel))
  const above = prose.slice(0, -1)
  const isMuch = prose.length > fewestAbove && shareOfWords(wordsIn(above)) >= (isWhole ? enoughAboveList : muchAbove)
  const told = label > 0 ? prose.slice(0, label) : leadsToPoints(group) || isMuch ? above : []
  if (shareOfWords(wordsIn(told)) < (label > 0 ? enoughToTell : enoughAboveList) || prose.some(opensSlide))
    return { told: [], group }
  const areApart = label === 0 && told.length <= mostApart && told.every(one => shareOfWords(wordsIn([one])) >= enoughEach)
  const rest: Group = { ...group, prose: prose.slice(told.length), begins: { why: 'prose' } }
  return { told: areApart ? told.map(one => [one]) : isWhole ? inParts(told) : [told], group: rest }
}

/** A text of so many slides' words in one section is told in several slides, each of so many at least. */
const muchToTell = 4
const enoughForOne = 1.5

/**
 * The paragraphs of a section by slide: all on one, which says what matters most of them; where they are the whole of a long text
 * without headings, a paragraph or a few on each.
 */
export function tellings(prose: Prose[], section: Section, frame: Frame): Prose[][] {
  const isOfProse = isWholeText(section, frame) && section.blocks.every(({ kind }) => kind === 'prose')
  return isOfProse ? inParts(prose) : [prose]
}

/** True for the only section of a text. */
export function isWholeText(section: Section, { outline }: Frame): boolean {
  return outline.parts.length === 1 && section.children.length === 0
}

/** Paragraphs in parts, each of at least so many words that it is a slide; all in one where they are not many. */
function inParts(prose: Prose[]): Prose[][] {
  if (shareOfWords(wordsIn(prose)) < muchToTell)
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
