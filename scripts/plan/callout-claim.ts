import type { Paragraph } from 'mdast'
import type { Block, Prose } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { Callout } from '../parts/callout.ts'
import type { Part } from '../parts/part.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Sentence } from './key-sentences.ts'
import { wordsOf } from '../outline/rich.ts'
import { signOf } from '../parts/callout.ts'
import { inSimplified } from '../typesetting/traditional.ts'
import { labelOf } from './bare-sentence.ts'
import { namedOf } from './belonging.ts'
import { claimOf, settingUnder, titledBy } from './claim.ts'
import { findingIn } from './findings.ts'
import { keySentences } from './key-sentences.ts'
import { isInstalling } from './setup-code.ts'

/**
 * A slide that no sentence beside its things is the title of, with the one that its author calls out: a tip of one sentence behind them,
 * or the first sentence of a remark alone, or the second of two, where the remark keeps its own head and the others; commands beside it
 * that only fetch something say nothing of their own. None is the title above words or listings that it has no word of.
 */
export function claimedByCallout(slide: SlidePlan, section: Section, source: string): SlidePlan {
  const { parts, evidence, layout, setting } = slide
  const title = wordsOf(slide.title)
  const last = evidence.at(-1)?.block
  if (layout !== 'default' || slide.backup || section.heading === undefined || last?.kind !== 'callout' || !isWhole(parts.at(-1)!))
    return slide
  const isTopic = title === section.title || evidence.some(({ block }) =>
    block.kind === 'callout' && block.title !== undefined && wordsOf(block.title).trim() === title.trim())
  const sentences = isTopic ? sentencesIn(last, section, source) : []
  const claim = claimOf(sentences, section.title)
  const isTip = claim && sentences.length === 1 && signOf(last.name) === 'tick' && isFinding(claim, source)
  const others = parts.slice(0, -1)
  const isAlone = others.every(part => part.kind === 'block' && isInstalling(part.block))
  const [rest, ...further] = isAlone && sentences.length > 1 ? sentences.filter(sentence => sentence !== claim) : []
  const isAtEnd = claim !== undefined && rest && (claim === sentences[0] || further.length === 0)
  const beside = isTip
    ? withHeads(parts, evidence).slice(0, -1)
    : isAtEnd ? [...others, withOnly(last, rest.text.start, (further.at(-1) ?? rest).text.end)] : []
  if (beside.length === 0 || !beside.every(isWhole) || !others.every(part => isNamedIn(claim!, part, source)))
    return slide
  const titled = titledBy(claim!, section)
  return { ...slide, ...titled, parts: beside, setting: settingUnder(titled.title, setting) }
}

/** What its author says by the name of a sentence that it is what all comes to. */
const concluding = /结论|要点|发现|conclusion|finding|result|key point/i

/** True for a sentence that tells what came of something: a tip alone only tells what to do. */
function isFinding({ words, text }: Sentence, source: string): boolean {
  return findingIn(words) > 0 || concluding.test(inSimplified(labelOf(source.slice(text.start, text.end)) ?? ''))
}

/** What is read word by word: a claim above it that names nothing of it is of another matter. */
const read = new Set<Block['kind']>(['callout', 'code', 'points', 'prose', 'quotation'])

/** True for a sentence that names something of what is read, and for any above what is looked at. */
function isNamedIn(claim: Sentence, part: Part, source: string): boolean {
  return part.kind !== 'block' || !read.has(part.block.kind) || namedOf([part.block], claim, source) > 0
}

/** True for a thing that is whole on its slide. */
function isWhole(part: Part): boolean {
  return part.kind === 'block' && part.range === undefined
}

/** The sentences of a remark of one paragraph on one line. */
function sentencesIn({ body: [first, ...others] }: Callout, { title }: Section, source: string): Sentence[] {
  const { start, end } = first?.position ?? {}
  const raw = source.slice(start?.offset, end?.offset)
  if (first?.type !== 'paragraph' || others.length > 0 || raw.trim().includes('\n'))
    return []
  // The sign of the quotation that it stands in is none of its words.
  const from = start!.offset! + /^[\s>]*/.exec(raw)![0].length
  const node: Paragraph = { ...first, position: { start: { ...start!, offset: from }, end: end! } }
  const prose: Prose = { kind: 'prose', nodes: [node], place: node.position!, cites: [], directives: {} }
  return keySentences([prose], title, source)
}

/** Remarks with the heads of their own that a title had taken from them. */
function withHeads(parts: Part[], evidence: SlidePlan['evidence']): Part[] {
  return parts.map(part => part.kind === 'block' && part.block.kind === 'callout'
    ? { ...part, block: evidence.find(({ block }) => block.place.start.offset === part.block.place.start.offset)?.block ?? part.block }
    : part)
}

/** A remark of what stands from one place to another: without its first sentence, or the second of two, which is the title. */
function withOnly(block: Callout, from: number, to: number): Part {
  const [paragraph] = block.body as [Paragraph]
  const { start, end } = paragraph.position!
  const position = { start: { ...start, offset: from }, end: { ...end, offset: to } }
  const children = paragraph.children.filter(({ position }) => position!.end.offset! > from && position!.start.offset! < to)
  return { kind: 'block', block: { ...block, body: [{ ...paragraph, children, position }] } }
}
