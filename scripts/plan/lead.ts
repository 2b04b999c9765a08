import type { ListItem } from 'mdast'
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
import { isClosed } from '../parts/index.ts'
import { unitsOf } from '../typesetting/units.ts'
import { fitPictures } from './fit-pictures.ts'
import { holdsPicture } from './gaps.ts'
import { isEnded, isPlan, shownWords } from './key-sentences.ts'
import { isLeading, labelOf } from './own-title.ts'
import { isPointer } from './pointer.ts'
import { isSaidByCaption } from './said-by-caption.ts'

/** What announces points and says nothing of them. */
const bland = new RegExp(
  [
    String.raw`^(?:for (?:example|instance)|(?:an )?examples?|e\.g\.|namely|that is|notes?|and|or|so|then)\s*[:：]?$`,
    String.raw`^(?:here|these|there|below|following) (?:are|is) (?:some|several|a few|a list of|the|many)? ?`
    + String.raw`(?:other |more |possible |main |common )?[\p{L}-]+\s*[:：]?$`,
    String.raw`^(?:the |this )?(?:code|script|program|listing|example) (?:is|looks?) (?:very )?(?:short|simple|like this|this)\s*[:：]?$`,
    '^(?:完整的?|核心)?(?:代码|程序|脚本|实现)(?:其实|[也都])?(?:非常|比较|很)?(?:简单|如下|是这样的?|[短少是])\\s*[:：]?$',
    '^(?:例如|比如|如下|其中|注意?|具体如下|主要包括|包括)\\s*[:：]?$',
  ].join('|'),
  'iu',
)

/** True for words that announce points and say nothing of them. */
export function isBland(words: string): boolean {
  return bland.test(words)
}

/**
 * What is said above the pieces of a slide: the sentence that a list goes on from, else the first one of the paragraphs that lead to
 * them. Undefined where it says nothing, or there is no room for it.
 */
export function leadFor(prose: Prose[], pieces: Piece[], layout: Layout, limit: number): TextPart | undefined {
  if (layout !== 'default')
    return undefined
  const text = openLead(prose, pieces)
  const first = prose[0] && leadingSentence(prose[0])
  // What leads to another paragraph, or only says what comes next, says nothing above what is shown.
  const isOther = first && ((prose.length > 1 && /[:：]$/.test(shownWords(first))) || isPlan(shownWords(first)))
  return partOf(text && { text, of: prose.at(-1)! }, pieces, limit)
    ?? partOf(first && !isOther ? { text: first, of: prose[0] } : undefined, pieces, limit)
}

/** What tells all by itself: with a title of the author's it needs no words before it. */
const complete = new Set<string>(['chart', 'comparison', 'pipelines', 'diagram', 'explorer'])

/**
 * True for a lead between the author's own title and evidence that tells all by itself, where it names nobody and has no number: a
 * sentence that would stand above any of the kind and only takes the evidence's room.
 */
export function isFiller({ text }: TextPart, parts: Part[]): boolean {
  const words = wordsOf(text).trim()
  // The capital of a sentence's first word is no name's, unless another one stands within it.
  const isNamed = /\d|`|(?<!^\s*)\p{Lu}|[A-Za-z](?=\p{Script=Han})/u.test(words)
  return !isNamed && /[.。!！]$/.test(words) && parts.length > 0
    && parts.every(part => complete.has(part.kind === 'block' ? part.block.kind : part.kind))
}

/** Beneath a claim, the label of a list, or the sentence that it goes on from where its points say nothing without it. */
export function leadBeneathClaim(prose: Prose[], claim: Sentence, pieces: Piece[], limit: number): TextPart | undefined {
  const text = openLead(prose, pieces)
  const points = itemsOf(pieces)
  const isOther = prose.at(-1) !== claim.of || points.length === 0 || points.every(goesOn)
  // What another sentence than the claim announces are no reasons for the claim.
  const isAnnounced = text && /[:：]$/.test(shownWords(text))
  const isNeeded = text && text.start !== claim.text.start
    && (isOther || isAnnounced || labelOf(prose, pieces) !== undefined || isLeading(shownWords(text)))
  return isNeeded ? partOf({ text, of: prose.at(-1)! }, pieces, limit) : undefined
}

/** What a sentence may go on in, other than a list. */
const goingOn = new Set<Part['kind']>(['where', 'explained-code', 'comparison', 'chart'])

/**
 * The last sentence before a list or a formula where that ends it: `It suits readers who`, `The loss is`. None that only announces points
 * which say all.
 */
function openLead(prose: Prose[], pieces: Piece[]): Slice | undefined {
  const [shown] = pieces[0].parts
  const last = prose.at(-1) && sentencesOf(prose.at(-1)!).at(-1)
  const isList = shown?.kind === 'block' && shown.block.kind === 'points' && (shown.range?.[0] ?? 0) === 0 && !shown.block.label
  const isShown = shown?.kind === 'block' ? /^(?:formula|code|table|callout)$/.test(shown.block.kind) : shown && goingOn.has(shown.kind)
  if (!(isList || isShown) || !last || isEnded({ text: last }))
    return undefined
  const points = itemsOf(pieces)
  const isFormula = shown.kind === 'where' || (shown.kind === 'block' && shown.block.kind === 'formula')
  if (!isList && !isFormula && !/[:：,，]$/.test(shownWords(last)))
    return undefined
  return isBland(shownWords(last)) && !(points.length > 0 && points.every(goesOn)) ? undefined : last
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
  const isOther = pieces.some(({ parts }) => parts.some(part => isClosed(part) || ('of' in part && part.of === of)))
  const saysNothing = isPointer(wordsOf(text)) || isSaidByCaption(shownWords(text), pieces)
  if (isOther || unitsOf(wordsOf(text)) > limits.lead || saysNothing || holdsPicture(text))
    return undefined
  const part: TextPart = { kind: 'text', text, of }
  const points = itemsOf(pieces)
  // Beside points that are as many words as a slide holds it would be too much; one alone is read as a paragraph is.
  const most = points.length > 1 ? limits.formed.words : 1
  if (points.length > 0 && shareOfWords([wordsOf(text), ...points.map(item => toString(item))].join(' ')) > most)
    return undefined
  return fitPictures([part, ...pieces.flatMap(({ parts }) => parts)], limit) ? part : undefined
}

/** The points that some pieces show. */
export function itemsOf(pieces: Piece[]): ListItem[] {
  return pieces
    .flatMap(({ parts }) => parts)
    .flatMap(each => (each.kind === 'block' && each.block.kind === 'points' ? each.block.items.slice(...(each.range ?? [])) : []))
}
