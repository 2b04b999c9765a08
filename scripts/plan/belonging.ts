import type { Block } from '../outline/block.ts'
import type { Sentence } from './key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { isEnded } from './key-sentences.ts'

/** Words that any two texts share. */
const common = new Set((
  'that this with from have more than when what were they their there into only also some each other such then them which will been '
  + 'does most very over where while about because these those your same both being would could should every many much'
).split(' '))
/** So much must be shared by what speaks of a thing: a word counts one, a pair of Han characters half. */
export const least = 1.5
/** From more sentences than these on, the last of them does not lead to a formula by standing above it. */
const fewest = 2
/** Letters by which words of one stem are alike. */
const stem = 5
/** What is looked at: the words beside it speak of it, though it has few of its own. */
const seen = new Set<Block['kind']>(['figure', 'diagram', 'explorer'])
/** What stands apart from the text around it, which does not lead to it. */
const besideText = new Set<string>(['callout', 'theorem'])

/**
 * Of some sentences, those that speak of what stands behind them: the one that leads to it, what names something that stands in it, and
 * any of them where it is a picture. Only these may be the title above it.
 */
export function speakingOf(blocks: Block[], sentences: Sentence[], source: string): Sentence[] {
  const [first] = blocks
  if (!first || blocks.some(({ kind }) => seen.has(kind)))
    return sentences.filter(sentence => isOfPictures(sentence, blocks) || isLastWord(sentence, sentences, first, source))
  const words = blocks.map(block => stemsOfBlock(block, source))
  const leading = leadingTo(first, sentences)
  return sentences.filter(sentence => leading.includes(sentence) || shared(sentence, words) >= least || namesRows(sentence, first))
}

/** True for what the sentence right above a thing says in bold letters: it is what its author would have seen there. */
function isLastWord({ of, text, bare }: Sentence, sentences: Sentence[], first: Block | undefined, source: string): boolean {
  const last = sentences.findLast(({ of }) => of.place.end.offset! <= (first?.place.start.offset ?? 0))
  return last?.text === text && of === last.of && bare.start > text.start && /(?:\*\*|__)$/.test(source.slice(text.start, bare.start))
}

/** True for a sentence that says what a table is of: it has all of the head that stands above the names of its rows. */
function namesRows({ words }: Sentence, block: Block): boolean {
  const head = block.kind === 'table' ? toString(block.table.children[0].children[0] ?? '').trim().toLowerCase() : ''
  const isName = /^(?:\p{Script=Han}{2,}|[a-z]{5,})$/u.test(head)
  return isName && (/[a-z]/.test(head) ? words.toLowerCase().split(/[^a-z]+/).includes(head) : words.includes(head))
}

/** A sentence that points at a picture speaks of it, whatever it names. */
const pointing = /\b(?:fig(?:ure|s?\.)|pictures?|photo(?:graph)?s?|plots?|charts?|maps?|shows?|shown|seen?)\b|[图照画]|所示|可见|看[到出]/i
/** A caption of fewer words that mean something says too little of what is seen. */
const telling = 3

/** True for a sentence that names something of the caption of a picture, or points at one; and where no caption says what is seen. */
function isOfPictures(sentence: Sentence, blocks: Block[]): boolean {
  const captions = blocks.flatMap(block =>
    block.kind === 'figure' ? [stemsOf([block.caption ? toString(block.caption) : '', block.alt].join(' '))] : [])
  const isTold = captions.length > 0 && captions.length === blocks.length && captions.every(({ size }) => size >= telling)
  // A number is of what its sentence names: one pair of characters may be of anything.
  const enough = /\d/.test(sentence.words) ? 1 : 0.5
  return !isTold || pointing.test(sentence.words) || shared(sentence, captions) >= enough
}

/** How much a sentence names of what stands in some blocks, in their words; none where they have none of their own. */
export function namedOf(blocks: Block[], sentence: Sentence, source: string): number {
  return blocks.some(({ kind }) => seen.has(kind)) ? 0 : shared(sentence, blocks.map(block => stemsOfBlock(block, source)))
}

/**
 * The sentence right above a thing, which leads to it, or right below; of a list all of its paragraph, and of the one above where that
 * only begins the list. None leads to what stands apart.
 */
function leadingTo(first: Block, sentences: Sentence[]): Sentence[] {
  const above = sentences.filter(({ of }) => of.place.end.offset! <= first.place.start.offset!)
  const last = above.at(-1)
  if (!last)
    return standsApart(first) || first.kind === 'quotation' ? [] : sentences.slice(0, 1)
  if (standsApart(first))
    return []
  const own = above.filter(({ of }) => of === last.of)
  // The last of several that only follow each other is not what a formula ends.
  if (first.kind === 'formula' && own.length > fewest && isEnded(last))
    return []
  const further = own.length === 1 && !isEnded(last) ? above.filter(({ of }) => of === above.at(-2)?.of) : []
  return first.kind === 'points' ? [...further, ...own] : [last]
}

/** True for a callout or a statement, which stands apart from the text around it. */
export function standsApart({ kind }: Block): boolean {
  return besideText.has(kind)
}

function wordsOf({ nodes, caption, label, place }: Block, source: string): string {
  const named = [...caption ? [caption] : [], ...label ? [label.node] : []]
  return [source.slice(place.start.offset, place.end.offset), ...[...nodes, ...named].map(node => toString(node))].join(' ')
}

/** A block that goes on over many slides is read once. */
const known = new WeakMap<Block, Set<string>>()

function stemsOfBlock(block: Block, source: string): Set<string> {
  const stems = known.get(block) ?? stemsOf(wordsOf(block, source))
  known.set(block, stems)
  return stems
}

function shared({ words }: Sentence, known: Set<string>[]): number {
  return [...stemsOf(words)].filter(word => known.some(stems => stems.has(word))).reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? 0.5 : 1), 0)
}

/** The words of a text that mean something, by their stems, and pairs of Han characters. */
function stemsOf(text: string): Set<string> {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\d_]{4,}/gu) ?? []
  const han = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair)
  return new Set([...latin.filter(word => !common.has(word)).map(word => word.replace(/s$/, '').slice(0, stem)), ...han])
}
