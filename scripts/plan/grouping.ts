import type { Block, Prose } from '../outline/block.ts'
import type { Slice } from '../outline/sentences.ts'
import type { Layout, Part, Piece } from '../parts/part.ts'
import type { Reason, TooMuch } from '../parts/reason.ts'
import type { Form } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { shareOfWords } from '../estimate/words.ts'
import { wordsOf } from '../outline/rich.ts'
import { sentencesOf } from '../outline/sentences.ts'
import { heightOfParts, isWindow } from '../parts/index.ts'
import { isBearable, shareOfTexts } from './bearable.ts'
import { withCaveat } from './contrast.ts'
import { fitPictures } from './fit-pictures.ts'
import { isEnded } from './key-sentences.ts'
import { tooManyFormulas } from './many-formulas.ts'
import { isOfOther, isRemark } from './remarks.ts'
import { speakerOf } from './share-titles/speaker.ts'

/** A piece with the archetype that planned it. */
export interface Formed extends Piece { form: Form }

/** What goes on one slide: paragraphs that lead to it, the pieces that it shows, and why it is a slide of its own. */
export interface Group { prose: Prose[], pieces: Formed[], layout: Layout, begins?: Reason }

/** Blocks share a slide only where some air is left. */
export const comfortable = 0.9
/** What fills less of a slide than this is nearly empty: it joins what stands beside it, where it can. */
export const thin = 0.3
/** What fills less than this goes on a slide with what few words lead to, and as much of a slide's words these are at most. */
const little = 0.45
const between = 0.4

/** Puts a piece on the last slide where it may join and fits beside what is there, else on a new one, which keeps the reason. */
export function place(formed: Formed, prose: Prose[], groups: Group[], limit: number, isFirstShare: boolean): void {
  const last = groups.at(-1)
  const home = prose.length === 0 ? beforePicture(groups, formed, limit, isFirstShare) : undefined
  if (home) {
    home.pieces.push(formed)
    return
  }
  const beside = last && prose.length === 0 ? besideOthers(last, formed, limit, isFirstShare) : undefined
  if (last && beside)
    last.layout = 'default'
  const piece = beside ?? formed
  const isOther = last !== undefined && prose.length === 0 && isSaidOfBefore(groups, piece, limit)
  const derived = last && isFirstShare
    ? withWordsBetween(last, piece, prose, limit).find(one => !obstacleTo(last, one, limit, isFirstShare))
    : undefined
  if (last && derived) {
    join(last, derived)
    last.prose.push(...prose)
    return
  }
  const begins
    = last
      && (prose.length > 0
        ? (asAuthorSays([...prose, ...piece.blocks]) ?? { why: 'prose' as const })
        : isOther ? { why: 'alone' as const } : obstacleTo(last, piece, limit, isFirstShare))
  if (last && !begins)
    join(last, piece)
  else
    groups.push({ prose, pieces: [piece], layout: piece.layout ?? 'default', begins })
}

/**
 * A piece that may join a slide where one of the two is a quotation of a few words, which fills no slide of its own: set as it is among
 * others. Undefined where it may not, or neither is.
 */
function besideOthers(last: Group, piece: Formed, limit: number, isFirstShare: boolean): Formed | undefined {
  const isPassing = (layout: Layout | undefined, pieces: Piece[]): boolean =>
    layout === undefined || layout === 'default' || (layout === 'quote' && pieces.every(isPassingQuotation))
  const isOne = piece.layout === 'quote' || last.layout === 'quote'
  if (!isOne || !isPassing(last.layout, last.pieces) || !isPassing(piece.layout, [piece]))
    return undefined
  const { layout, ...free } = piece
  const joining = { ...free, height: heightOfParts(piece.parts) }
  return obstacleTo({ ...last, layout: 'default' }, joining, limit, isFirstShare) ? undefined : joining
}

/** True for a quotation of no more words than are read in passing; of more, where bold words make it a statement that nobody says. */
function isPassingQuotation({ blocks }: Piece): boolean {
  const isStated = blocks.every(block => block.kind === 'quotation' && speakerOf(block.quote) === undefined
    && block.quote.children.some(child => child.type === 'paragraph' && child.children.some(({ type }) => type === 'strong')))
  const most = isStated ? limits.passing.stated : limits.passing.said
  return blocks.every(({ kind }) => kind === 'quotation') && blocks.reduce((sum, block) => sum + wordsOfBlock(block), 0) < most
}

/** The shares of words of quotations that were asked for: each piece of a long one asks. */
const known = new WeakMap<Block, number>()

function wordsOfBlock(block: Block): number {
  const share = known.get(block) ?? shareRead(block)
  known.set(block, share)
  return share
}

/** Of a quotation all but who says it. */
function shareRead(block: Block): number {
  const speaker = block.kind === 'quotation' ? speakerOf(block.quote) ?? '' : ''
  return shareOfWords(block.nodes.map(node => toString(node)).join(' ')) - shareOfWords(speaker)
}

/** The slide before one of a picture alone, where a callout has room that is said of something else; undefined for any other piece. */
function beforePicture(groups: Group[], piece: Formed, limit: number, isFirstShare: boolean): Group | undefined {
  const [before, last] = [groups.at(-2), groups.at(-1)]
  const isOther = before && last?.prose.length === 0 && isOfOther(piece, last.pieces, limit)
  const hasRoom = isOther && !before.pieces.some(each => isRemark(each, limit)) && !obstacleTo(before, piece, limit, isFirstShare)
  return hasRoom ? before : undefined
}

/** Adds a piece to a slide; shares of one block that meet there are one share: the rows of a table stand beneath its head once. */
function join({ pieces }: Group, piece: Formed): void {
  const [before, own] = [pieces.at(-1)?.parts, piece.parts]
  const [one, other] = [before?.[0], own[0]]
  const isOneShare = before?.length === 1 && own.length === 1 && one?.kind === 'block' && other?.kind === 'block'
    && one.block === other.block && one.range && other.range && one.range[1] === other.range[0]
  if (!isOneShare) {
    pieces.push(piece)
    return
  }
  const part: Part = { ...one, range: [one.range![0], other.range![1]] }
  pieces.splice(-1, 1, { ...pieces.at(-1)!, parts: [part], height: heightOfParts([part]) })
}

/**
 * What the few words between it and what stands before lead to, with the whole paragraph first, then with the sentence that leads: a
 * formula behind a formula, one derivation; anything else where one of the two is too little for a slide of its own. None where they
 * are not few.
 */
function withWordsBetween(last: Group, piece: Formed, prose: Prose[], limit: number): Formed[] {
  const isOfFormulas = ({ blocks }: Piece): boolean => blocks.length > 0 && blocks.every(({ kind }) => kind === 'formula')
  const text = prose.length === 1 && prose[0] && !opensSlide(prose[0]) ? sentenceTo(piece, prose[0]) : undefined
  const isDerived = isOfFormulas(piece) && last.pieces.every(isOfFormulas)
  const isLittle = Math.min(piece.height, heightOfParts(partsOf(last))) < limit * little
  if (!text || !(isDerived || isLittle))
    return []
  const all = sentencesOf(prose[0])
  const most = isLittle ? between : limits.telling
  return [{ ...all[0], end: all.at(-1)!.end }, text].filter(one => shareOfWords(wordsOf(one)) <= most).map((one) => {
    const parts: Part[] = [{ kind: 'text', text: one === text ? withCaveat(text, all) : one, of: prose[0] }, ...piece.parts]
    return { ...piece, parts, height: heightOfParts(parts) }
  })
}

/** The sentence of a paragraph that leads to a piece: the one that a list ends, else the first. */
function sentenceTo({ blocks: [block] }: Piece, prose: Prose): Slice | undefined {
  const sentences = sentencesOf(prose)
  const last = sentences.at(-1)
  return block?.kind === 'points' && last && !isEnded({ text: last }) ? last : sentences[0]
}

/** True where the author says something about the slide that begins with a block. */
export function opensSlide({ directives, note }: Block): boolean {
  return Boolean(directives.break || directives.title || note)
}

/** What the author says about the slide that begins with one of these blocks. */
function asAuthorSays(blocks: Block[]): Reason | undefined {
  const [first] = blocks.filter(opensSlide)
  return first && { why: 'author', said: first.directives.break ? 'break' : first.directives.title ? 'title' : 'note' }
}

/** Why a piece does not join a slide; undefined where it does. */
function obstacleTo(last: Group, piece: Piece, limit: number, isFirstShare: boolean): Reason | undefined {
  const parts = [...partsOf(last), ...piece.parts]
  const asked = isFirstShare ? asAuthorSays(piece.blocks) : undefined
  if (asked)
    return asked
  if (last.layout !== 'default' || partsOf(last).some(isWindow) || piece.layout || isNamed(last))
    return { why: 'alone' }
  // What stands behind what is said of a picture is another thing.
  const end = last.pieces.at(-1)!.blocks.at(-1)?.place.end.offset ?? Infinity
  if (last.prose.some(({ place }) => place.start.offset! > end))
    return { why: 'prose' }
  const isThin = piece.height < limit * thin || heightOfParts(partsOf(last)) < limit * thin
  if (!isFirstShare && !isThin)
    return piece.tooMuch?.length ? { why: 'too-much', much: piece.tooMuch } : { why: 'share' }
  const most = limits.blocks.planned + (isThin ? 1 : 0)
  // A proof is read with what it proves.
  const told: (Block | undefined)[] = [...last.pieces, piece].flatMap(one => one.told ?? [])
  const count = parts.filter(part => part.kind !== 'text' || !told.includes(part.of)).length
  const much: TooMuch[] = [
    ...tooManyFormulas(parts),
    ...(count > most ? [{ of: 'blocks' as const, is: count, most }] : []),
    ...(isBearable(parts) ? [] : [{ of: 'words' as const, is: Math.round(shareOfTexts(parts) * 100) / 100, most: 1 }]),
  ]
  // A remark of a line or two is better there than alone.
  const isBeside = isRemark(piece, limit) || (last.pieces.every(own => isRemark(own, limit)) && last.prose.length === 0)
  const room = isBeside ? limit : limit * comfortable
  const all = [...leadTo(last, piece, isBeside), ...parts]
  if (much.length === 0 && fitPictures(all, room) === undefined)
    much.push({ of: 'height', is: Math.round(heightOfParts(all)), most: Math.round(room) })
  return much.length > 0 ? { why: 'too-much', much: [...(isFirstShare ? [] : piece.tooMuch ?? []), ...much] } : undefined
}

/** What leads to a slide's first piece and is not pushed out: to a formula by a remark, to a table by a picture, to a callout at all. */
function leadTo({ prose, pieces: [first] }: Group, { blocks: [block] }: Piece, isBeside: boolean): Part[] {
  const sentences = prose.length > 0 ? sentencesOf(prose.at(-1)!) : []
  const last = sentences.at(-1)
  const [text, kind] = [isBeside ? last : sentences[0], first.parts[0]?.kind === 'text' ? undefined : first.blocks[0]?.kind]
  if (kind === 'callout' && last && !isEnded({ text: last }))
    return [{ kind: 'text', text: last }]
  const isLost = isBeside ? kind === 'formula' : kind === 'table' && block?.kind === 'figure'
  return text && isLost && isEnded({ text }) !== isBeside ? [{ kind: 'text', text }] : []
}

/** True for a picture that the author put into one of the points before it: it goes nowhere without them. */
export function isWithin({ blocks }: Piece, before: Piece[]): boolean {
  const ends = before.flatMap(piece => piece.blocks.map(({ place }) => place.end.offset ?? 0))
  return blocks.some(({ place }) => (place.start.offset ?? Infinity) < Math.max(0, ...ends))
}

/** True for remarks on what the slide before shows, where that can go over to them: what stands behind them is another thing. */
function isSaidOfBefore(groups: Group[], piece: Piece, limit: number): boolean {
  const [before, last] = [groups.at(-2), groups.at(-1)!]
  return before !== undefined && !isWithin(before.pieces.at(-1)!, before.pieces.slice(0, -1)) && last.prose.length === 0
    && last.pieces.every(own => isRemark(own, limit)) && !isRemark(piece, limit)
}

/** True for what has a title of its own, which nothing else stands beneath. */
export function isNamed({ pieces }: Group): boolean {
  return pieces.some(({ name }) => name !== undefined)
}

/** All that a slide shows. */
export function partsOf({ pieces }: Group): Part[] {
  return pieces.flatMap(({ parts }) => parts)
}

/** The paragraphs that lead to a group, without those whose words stand between its pieces. */
export function leadingProse({ prose, pieces }: Pick<Group, 'prose' | 'pieces'>): Prose[] {
  const between = pieces.flatMap(({ parts }) => parts).flatMap(part => part.kind === 'text' ? part.of ?? [] : [])
  return prose.filter(paragraph => !between.includes(paragraph))
}
