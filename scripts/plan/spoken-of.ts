import type { Block, Prose } from '../outline/block.ts'
import type { Group } from './grouping.ts'
import { toString } from 'mdast-util-to-string'
import { opensSlide } from './grouping.ts'
import { contentWords } from './key-sentences.ts'
import { pointsAtRows } from './row-words.ts'

/** The name of a thing with its number, as its caption begins with it and sentences call it. */
const name = /^(?:table|tab\.|fig(?:ure|\.)|[图圖表])\s?((?:[A-Z]\.?)?\d+(?:[.-]\d+)*)/i
/** How a sentence begins that reads something out of what it names. */
const reading = String.raw`^(?:as (?:can be seen |is seen |shown )?(?:in |from )?|in |from |according to )?|^(?:[由从如据]|根据)?`

/**
 * The slide that a paragraph behind it speaks of, by the number of what it shows: `由表3.2 可以看出，…` between a table and a picture is of
 * the table, and so is what points at the last row. Undefined where it names nothing, or only what it stands right above.
 */
export function groupSpokenOf(paragraph: Prose, groups: Group[], next: Block | undefined): Group | undefined {
  const words = toString(paragraph.nodes[0]).trim()
  if (!next || opensSlide(paragraph) || next.directives.title)
    return undefined
  return groups.findLast(({ pieces }) => pieces.some(({ blocks }) => blocks.some(block => names(words, block))))
    ?? (next.kind !== 'table' && pointsAtRows(words) ? tableBefore(groups.at(-1)) : undefined)
    ?? (next.kind === 'callout' && !/[:：]$/.test(words) ? barePicture(groups.at(-1)) : undefined)
}

/** What a paragraph may stand beneath that speaks of it. */
const shown = ['table', 'figure', 'diagram']

/**
 * True for a section that begins with a table or a picture, has words beneath each of several, and ends with such: they speak of what
 * stands above them, and not of the next.
 */
export function areReadBehind(blocks: Block[]): boolean {
  const isShown = ({ kind }: Block): boolean => shown.includes(kind)
  return blocks.length > 3 && isShown(blocks[0]) && blocks.every(({ kind }, index) => kind === 'prose' || (isShown(blocks[index])
    && blocks[index + 1]?.kind === 'prose')) && blocks.filter(isShown).length > 1
}

/** The slide above a paragraph where paragraphs are read so; none for one that leads on with a colon, or names what stands below. */
export function groupAbove(paragraph: Prose, groups: Group[], next: Block | undefined): Group | undefined {
  const words = toString(paragraph.nodes[0]).trim()
  const leads = opensSlide(paragraph) || /[:：]$/.test(words) || (next !== undefined && (next.directives.title !== undefined || names(words, next)))
  return leads ? undefined : groups.at(-1)
}

/** By so many more words a paragraph names what stands in a table than what the caption of the picture behind that says. */
const clearly = 2

/**
 * The slide of a table before the picture that ends a section, where the paragraph behind both names clearly more of the table. Undefined
 * where nothing is so, or something leads to the picture.
 */
export function tableSpokenOf(paragraph: Prose, groups: Group[]): Group | undefined {
  const [before, last] = [tableBefore(groups.at(-2)), groups.at(-1)]
  const [figure, ...others] = last?.prose.length === 0 ? last.pieces.flatMap(({ blocks }) => blocks) : []
  const table = before?.pieces.at(-1)!.blocks.at(-1)
  if (!table || figure?.kind !== 'figure' || others.length > 0 || opensSlide(paragraph))
    return undefined
  const own = new Set(contentWords(toString(paragraph.nodes[0])))
  const shared = (words: string): number => new Set(contentWords(words).filter(word => own.has(word))).size
  const ofPicture = shared([figure.caption ? toString(figure.caption) : '', figure.alt].join(' '))
  return shared(wordsOfTable(table)) > ofPicture + clearly ? before : undefined
}

/** The words of a table, cell by cell. */
function wordsOfTable({ nodes }: Block): string {
  return nodes.flatMap(node => 'children' in node ? node.children : [node])
    .flatMap(row => 'children' in row ? row.children.map(cell => toString(cell)) : [])
    .join(' ')
}

function tableBefore(last: Group | undefined): Group | undefined {
  return last?.pieces.at(-1)?.blocks.at(-1)?.kind === 'table' ? last : undefined
}

/** A slide of pictures that nothing leads to: what stands between them and a remark is of them, since none leads to a remark. */
function barePicture(last: Group | undefined): Group | undefined {
  const isOfPictures = last?.pieces.every(({ blocks }) => blocks.length > 0 && blocks.every(({ kind }) => kind === 'figure'))
  return isOfPictures && last?.prose.length === 0 ? last : undefined
}

/** True for words that read something out of a block, by its number: `由表1 可见，…` of table 1. */
export function names(words: string, { caption }: Block): boolean {
  const [whole, number] = caption ? name.exec(toString(caption).trim()) ?? [] : []
  if (whole === undefined)
    return false
  const kind = whole.slice(0, whole.length - number.length).trim().replace('.', String.raw`\.`)
  return new RegExp(`(?:${reading})${kind}\\s?${number.replaceAll('.', String.raw`\.`)}(?![\\d.]*\\d)`, 'iu').test(words)
}
