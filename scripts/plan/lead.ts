import type { ListItem, Nodes } from 'mdast'
import type { Prose } from '../outline/block.ts'
import type { Slice } from '../outline/sentences.ts'
import type { Layout, Part, Piece } from '../parts/part.ts'
import type { TextPart } from '../parts/text.ts'
import type { Sentence } from './key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { shareOfWords } from '../estimate/words.ts'
import { wordsOf } from '../outline/rich.ts'
import { leadingSentence, sentencesOf } from '../outline/sentences.ts'
import { nodesWithin } from '../outline/within.ts'
import { isWindow } from '../parts/index.ts'
import { unitsOf } from '../typesetting/units.ts'
import { pointsBeside } from './claim.ts'
import { fitPictures } from './fit-pictures.ts'
import { isEnded, isPointer, shownWords } from './key-sentences.ts'
import { isLeading, labelOf } from './own-title.ts'

/** What announces points and says nothing of them. */
const bland = new RegExp(
  [
    String.raw`^(?:for (?:example|instance)|(?:an )?examples?|e\.g\.|namely|that is|notes?|and|or|so|then)\s*[:：]?$`,
    String.raw`^(?:here|these|there|below|following) (?:are|is) (?:some|several|a few|a list of|the|many)? ?`
    + String.raw`(?:other |more |possible |main |common )?[\p{L}-]+\s*[:：]?$`,
    '^(?:例如|比如|如下|其中|注意?|具体如下|主要包括|包括)\\s*[:：]?$',
  ].join('|'),
  'iu',
)

/** Sentences around what a slide shows, how much of its words they and its points may be, and how full it may be with them. */
const mostAround = 3
const mostWords = 0.8
const comfortable = 0.95

/**
 * What is said above the pieces of a slide: the sentence that a list goes on from, else the first one of the paragraphs that lead to
 * them. Undefined where it says nothing, or there is no room for it.
 */
export function leadFor(prose: Prose[], pieces: Piece[], layout: Layout, limit: number): TextPart | undefined {
  if (layout !== 'default')
    return undefined
  const text = openLead(prose, pieces)
  return partOf(text && { text, of: prose.at(-1)! }, pieces, limit)
    ?? partOf(prose[0] && { text: leadingSentence(prose[0]), of: prose[0] }, pieces, limit)
}

/** Beneath a claim, the label of a list, or the sentence that it goes on from where its points say nothing without it. */
export function leadBeneathClaim(prose: Prose[], claim: Sentence, pieces: Piece[], limit: number): TextPart | undefined {
  const text = openLead(prose, pieces)
  const isNeeded
    = text
      && text.start !== claim.text.start
      && (labelOf(prose, pieces) !== undefined || itemsOf(pieces).every(goesOn) || isLeading(shownWords(text)))
  return isNeeded ? partOf({ text, of: prose.at(-1)! }, pieces, limit) : undefined
}

/** What is said around the pieces of a slide: before them, and behind. */
export interface Around { above: TextPart[], below: TextPart[] }

/**
 * The sentences that say most of the paragraphs before and behind the pieces of a slide, where these leave room: with `lead`, which is
 * said above them anyway, and beside a claim without what it says.
 */
export function wordsAround(
  sentences: Sentence[],
  claim: Sentence | undefined,
  lead: TextPart | undefined,
  pieces: Piece[],
  room: number,
): Around {
  const parts = pieces.flatMap(piece => piece.parts)
  const start = pieces[0].blocks[0]?.place.start.offset ?? 0
  const shown = sentences.filter(({ text }) => lead && 'start' in lead.text && text.start === lead.text.start)
  const around = (points: Sentence[]): Around => ({
    above: textsOf(points.filter(({ text }) => text.start < start)),
    below: textsOf(points.filter(({ text }) => text.start >= start)),
  })
  const fits = (points: Sentence[]): boolean => {
    const { above, below } = around([...shown, ...points])
    const said = [...shown, ...points].map(({ words }) => words)
    const all: Part[] = [...above, ...parts, ...below]
    return shareOfWords([...said, ...itemsOf(pieces).map(item => toString(item))].join(' ')) <= mostWords
      && all.length <= limits.blocks.split && leavesPictures(all, fitPictures(all, room * comfortable))
  }
  // What explains it, and is told with it, stands between it and what is said behind.
  const isTold = pieces.some(({ told = [] }) => told.length > 0)
  const isOpen = parts.length > 0 && !isTold && !parts.some(part => isWindow(part) || part.kind === 'text') && fits([])
  // What only says where something is to be seen, names it or leads to a file is left to the handout.
  const able = sentences.filter(sentence => sentence === claim || shown.includes(sentence) || isWhole(sentence))
  const points = isOpen ? pointsBeside(claim, able, mostAround - shown.length, fits, shown) : []
  return points.some(({ isAside }) => !isAside)
    ? around([...shown, ...points].toSorted((one, other) => one.index - other.index))
    : { above: lead ? [lead] : [], below: [] }
}

/** True for a sentence with its end, which is no link alone: not for a label, an abbreviation that is explained, an attached file. */
function isWhole({ text, words }: Sentence): boolean {
  const links = text.nodes.flatMap(node => 'children' in node ? nodesWithin<Nodes>(node.children, text.start, text.end) : [])
    .filter(({ type }) => type === 'link' || type === 'linkReference')
  return isEnded({ text }) && !isPointer(words) && links.map(link => toString(link)).join('').length * 2 <= words.length
}

/** True where pictures that give way to words stay nearly as large as they were. */
function leavesPictures(all: Part[], fitted: Part[] | undefined): boolean {
  return fitted !== undefined && fitted.every((part, index) => {
    const before = all[index]
    return part.kind !== 'figures' || before.kind !== 'figures' || part === before
  })
}

/** Sentences as paragraphs: those that follow each other in one stay together. */
function textsOf(sentences: Sentence[]): TextPart[] {
  return sentences.reduce<TextPart[]>((texts, { text, of, index }, at) => {
    const last = texts.at(-1)
    const goesOn = last && sentences[at - 1].index + 1 === index && last.of === of && 'start' in last.text
    return goesOn
      ? [...texts.slice(0, -1), { ...last, text: { ...last.text as Slice, end: text.end } }]
      : [...texts, { kind: 'text', text, of }]
  }, [])
}

/** The last sentence before a list where the list ends it: `It suits readers who`. None that only announces points which say all. */
function openLead(prose: Prose[], pieces: Piece[]): Slice | undefined {
  const [shown] = pieces[0].parts
  const last = prose.at(-1) && sentencesOf(prose.at(-1)!).at(-1)
  const isList = shown?.kind === 'block' && shown.block.kind === 'points' && (shown.range?.[0] ?? 0) === 0 && !shown.block.label
  if (!isList || !last || isEnded({ text: last }))
    return undefined
  return bland.test(shownWords(last)) && !itemsOf(pieces).every(goesOn) ? undefined : last
}

/** True for a point that begins with a small letter: it is the rest of a sentence. */
function goesOn(item: ListItem): boolean {
  return /^\p{Ll}/u.test(toString(item))
}

function partOf(lead: { text: Slice | undefined, of: Prose } | undefined, pieces: Piece[], limit: number): TextPart | undefined {
  if (!lead?.text)
    return undefined
  const { text, of } = lead
  // What stands between two pieces is not said above them as well.
  const isOther = pieces.some(({ parts }) => parts.some(part => isWindow(part) || ('of' in part && part.of === of)))
  if (isOther || unitsOf(wordsOf(text)) > limits.lead || isPointer(wordsOf(text)))
    return undefined
  const part: TextPart = { kind: 'text', text, of }
  const points = itemsOf(pieces)
  // Beside points that are as many words as a slide holds it would be too much.
  if (points.length > 0 && shareOfWords([wordsOf(text), ...points.map(item => toString(item))].join(' ')) > 1)
    return undefined
  return fitPictures([part, ...pieces.flatMap(({ parts }) => parts)], limit) ? part : undefined
}

function itemsOf(pieces: Piece[]): ListItem[] {
  return pieces
    .flatMap(({ parts }) => parts)
    .flatMap(each => (each.kind === 'block' && each.block.kind === 'points' ? each.block.items.slice(...(each.range ?? [])) : []))
}
