import type { Block } from '../../outline/block.ts'
import type { Section } from '../../outline/section.ts'
import type { Brief, BriefsPart } from '../../parts/briefs.ts'
import type { TextPart } from '../../parts/text.ts'
import type { Sentence } from '../key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { richOf, wordsOf } from '../../outline/rich.ts'
import { briefsWithin } from '../../parts/briefs.ts'
import { headingOf } from '../heading.ts'
import { keySentences } from '../key-sentences.ts'
import { isOfPage } from '../page-words.ts'
import { withAntecedents } from '../points-beside.ts'

/** As many sentences of each as there is room for, the most first. */
const mosts = [4, 3, 2, 1]
/** Many sentences take so much of a slide's words, and are set no smaller than this. */
const comfortable = 0.8
const large = 28
/** A little more than a slide's words is read whole rather than with gaps, where it is set no smaller than this. */
const nearlyWhole = 1.45
const readable = 26

/** Short sections of prose on one slide, one of the slide's title without it. Undefined where one is not short, or they are too much. */
export function briefsOf(sections: Section[], source: string, title?: string): BriefsPart | undefined {
  if (sections.length < 2 || sections.length > limits.brief.sections || !sections.every(isBrief))
    return undefined
  const all = sections.map(({ blocks, title }) =>
    bestFirst(keySentences(blocks.filter(block => block.kind === 'prose'), title, source)))
  const quoted = sections.map(({ blocks }) => blocks.flatMap(block => quotedIn(block) ?? []))
  const drawn = mosts.map(most => all.map((sentences, index): Brief => ({
    heading: index === 0 && sections[0].title === title ? undefined : headingOf(sections[index]),
    texts: [...quoted[index], ...mostSaying(sentences, most).map(({ text, of }): TextPart => ({ kind: 'text', text, of }))],
  })))
  const counted = mosts.map(most =>
    [...quoted.flat().map(({ text }) => wordsOf(text)), ...all.flatMap(sentences => mostSaying(sentences, most)).map(({ words }) => words)]
      .reduce((sum, words) => sum + shareOfWords(words), 0))
  // What one leaves out is often what the next leans on.
  const isWhole = (sentences: Sentence[]): boolean => sentences.length <= mosts[0]
  const whole = all.every(isWhole) && counted[0] <= nearlyWhole ? briefsWithin(drawn[0]) : undefined
  if (whole && whole.size >= readable)
    return whole
  // More than two sentences of one section only where all of them are set large.
  return drawn.flatMap((briefs, index) => {
    const part = counted[index] <= (mosts[index] > 2 ? comfortable : 1) ? briefsWithin(briefs) : undefined
    return part && (mosts[index] <= 2 || part.size >= large) ? [part] : []
  })[0]
}

/** The sentences that say most, in their order: one that leans on another comes with it, or not at all. */
function mostSaying(sentences: Sentence[], most: number): Sentence[] {
  const inOrder = sentences.toSorted((one, other) => one.index - other.index)
  const chosen: Sentence[] = []
  for (const sentence of sentences) {
    const chain = chosen.includes(sentence) ? [] : withAntecedents(sentence, inOrder, other => chosen.includes(other))
    if (chain.length > 0 && chosen.length + chain.length <= most)
      chosen.push(...chain)
  }
  return (chosen.length > 0 ? chosen : inOrder.slice(0, 1)).toSorted((one, other) => one.index - other.index)
}

/** The sentences that say most, those that speak of the text alone last. */
function bestFirst(sentences: Sentence[]): Sentence[] {
  return sentences.toSorted((one, other) =>
    pageRank(one) - pageRank(other) || other.score - one.score || one.index - other.index)
}

/** What speaks of the text alone is worth less, and what only works on a page least. */
function pageRank({ words, isAside }: Sentence): number {
  return isOfPage(words) ? 2 : Number(isAside)
}

/**
 * Sections within each other, each of a few words, as neighbours, what stands beneath the heading of all of them first; undefined where
 * one is more than that, they are too many, or they are neighbours anyway.
 */
export function nestedBriefs(section: Section): Section[] | undefined {
  const all = section.blocks.length > 0 ? flat(section) : section.children.flatMap(child => flat(child))
  const isNested = section.blocks.length > 0 || section.children.some(({ children }) => children.length > 0)
  const isPlain = section.note === undefined && Object.keys(section.directives).length === 0
  return isNested && isPlain && all.length <= limits.brief.sections && all.every(isBrief) ? all : undefined
}

/** A section and all beneath it that say something, each without what is beneath it, but with the headings above it that say nothing. */
function flat(section: Section, above: Section[] = []): Section[] {
  const isSaid = section.blocks.length > 0
  const ownAbove = [...above, ...section.above ?? []]
  return [
    ...isSaid ? [{ ...section, above: ownAbove, children: [] }] : [],
    ...section.children.flatMap((child, index) => flat(child, isSaid || index > 0 ? [] : [...ownAbove, section])),
  ]
}

/** The one paragraph of a quotation, whole; undefined for anything else. */
function quotedIn(block: Block): TextPart | undefined {
  const [quoted, ...others] = block.kind === 'quotation' ? block.quote.children : []
  return others.length === 0 && quoted?.type === 'paragraph' ? { kind: 'text', text: richOf(quoted.children), of: block } : undefined
}

/** A section of few words of prose, its own or quoted above its own, about which its author says nothing. */
export function isBrief({ blocks, children, note, directives }: Section): boolean {
  const words = blocks.map(block => block.nodes.map(node => toString(node)).join(' ')).join(' ')
  return children.length === 0 && blocks.length > 0 && note === undefined && Object.keys(directives).length === 0
    && blocks.some(({ kind }) => kind === 'prose')
    && blocks.every(block => (block.kind === 'prose' ? block.nodes[0].type === 'paragraph' : quotedIn(block)) && block.note === undefined
      && Object.keys(block.directives).length === 0) && shareOfWords(words) <= limits.brief.words
}
