import type { Image, Paragraph, PhrasingContent } from 'mdast'
import type { Block, Figure, Prose } from './block.ts'
import { toString } from 'mdast-util-to-string'
import { sentenceEnds } from '../typesetting/sentences.ts'
import { unitsOf } from '../typesetting/units.ts'
import { baseOf } from './block.ts'
import { wordsOf } from './rich.ts'
import { sentencesIn } from './sentences.ts'

declare module 'mdast' {
  interface ImageData {
    /** Set where the caption is the first sentence of the alternative text, and the others stand elsewhere. */
    isFirstAlone?: true
  }
}

/** A caption wider than so many full-width letters takes its picture's room. */
const longest = 60

/**
 * Pictures with long captions: what stands beneath them is the first sentence, which says what they show. The others, which say how to
 * read them, are a paragraph that leads to them, and stand beside them or in the handout.
 */
export function withShortCaptions(blocks: Block[], source: string): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'figure' || !block.caption)
      return [block]
    if (isOfSign(block.caption, block)) {
      const rest = restOfSign(block, source)
      return rest ? [rest, withFirstAlone(block)] : [block]
    }
    const parts = partsOf(block.caption)
    return parts ? [parts.rest, { ...block, caption: parts.first }] : [block]
  })
}

/** True for words within the sign of a picture: they have no place of their own in the source. */
function isOfSign(caption: Paragraph, { nodes: [image] }: Figure): boolean {
  return caption.children[0].position!.start.offset === image.position!.start.offset
}

/** A picture whose caption is the first sentence of its alternative text. */
function withFirstAlone({ nodes, ...figure }: Figure): Figure {
  return { ...figure, nodes: nodes.map(node => node.type === 'image' ? { ...node, data: { ...node.data, isFirstAlone: true } } : node) }
}

/** The alternative text of a picture as it is written, between its brackets. */
export function writtenIn({ position, alt }: Image, source: string): string {
  const raw = source.slice(position!.start.offset, position!.end.offset)
  return /^!\[([\s\S]*)\](?:\(|\[|$)/.exec(raw)?.[1] ?? alt ?? ''
}

/** Where the first sentence of an alternative text ends that is long; its length where it is short, or cannot do without the others. */
export function endOfFirst(written: string): number {
  const ends = unitsOf(written) > longest ? sentenceEnds(written) : []
  const others = ends.slice(1).map((end, index) => written.slice(ends[index], end).trim())
  return others.length > 0 && !isNeeded(written.trim(), others) && isSaid(others.join(' ')) ? ends[0] : written.length
}

/** What stands behind the first sentence of a long alternative text. */
function restOfSign({ nodes: [node] }: Figure, source: string): Prose | undefined {
  const image = node as Image
  const written = writtenIn(image, source)
  const end = endOfFirst(written)
  const from = image.position!.start.offset! + '!['.length
  if (end === written.length || source.slice(from, from + written.length) !== written)
    return undefined
  const gap = /^\s*/.exec(written.slice(end))![0].length
  const position = {
    start: { ...image.position!.start, offset: from + end + gap },
    end: { ...image.position!.start, offset: from + written.trimEnd().length },
  }
  const words: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: written.slice(end).trim(), position }], position }
  return { kind: 'prose', ...baseOf(words), cites: [], isOfPicture: true }
}

/** The first sentence of a caption and all others; undefined where it is short, or cannot be cut between two words of text. */
function partsOf(caption: Paragraph): { first: Paragraph, rest: Prose } | undefined {
  if (unitsOf(toString(caption)) <= longest)
    return undefined
  const whole = withoutEmphasis(caption)
  const [sentence, ...others] = sentencesIn(whole)
  // Without its key a picture is not read.
  if (isNeeded(toString(whole).trim(), others.map(other => wordsOf(other).trim())))
    return undefined
  const before = whole.children.flatMap(child => partOf(child, sentence.start, sentence.end) ?? [])
  const behind = whole.children.flatMap(child => partOf(child, sentence.end, whole.position!.end.offset!) ?? [])
  const isCut = before.length > 0 && isSaid(behind.map(node => toString(node)).join(''))
    && whole.children.every(child => isApart(child, sentence.end))
  return others.length > 0 && isCut
    ? { first: paragraphOf(before), rest: { kind: 'prose', ...baseOf(paragraphOf(behind)), cites: [], isOfPicture: true } }
    : undefined
}

/** True for words, not for the works alone that a sentence before them cites. */
function isSaid(rest: string): boolean {
  return /[\p{L}\p{N}]/u.test(rest.replace(/\[[^\][]*\]/g, ''))
}

/** What says which sign, line or colour of a picture stands for what. */
const legend = new RegExp([
  String.raw`\b(?:colou?rs?|shad(?:es?|ing|ed)|dark(?:er)?|light(?:er)?|(?:dashed|dotted|solid) lines?|dots?|circles?|triangles?)\b`
  + String.raw`[^.;]{0,40} (?:marks?|shows?|denotes?|indicates?|stands? for|represents?|means?|is|are)\b`,
  '(?:颜色|[红蓝绿橙灰黑白紫]色|[虚实]线|[圆黑白]点|阴影|深浅)[^。；]{0,12}(?:表示|代表|[指为是])',
].join('|'), 'i')
/** By so much a caption with a legend may be longer than others, and one that is a key to letters; a legend is so short. */
const longer = { legend: 1.25, key: 2 }
const longestLegend = 26

/** True for a caption without which its picture is not read: its other sentence says what colours and lines stand for, or it is a key. */
function isNeeded(caption: string, others: string[]): boolean {
  const units = unitsOf(caption)
  const isLegend = others.length === 1 && legend.test(others[0]) && unitsOf(others[0]) <= longestLegend
  return (isLegend && units <= longer.legend * longest) || (units <= longer.key * longest && isKey(caption))
}

/** True for a caption that says what some letters or numbers in its picture stand for: `A: threshold, B: trees`. */
function isKey(caption: string): boolean {
  return [...caption.matchAll(/[,;.，；。、]\s*[(（]?[\p{Lu}a-z\d甲乙丙丁][)）]?\s*[:：=＝]\s*\S/gu)].length > 1
}

/** True for what a place of the source does not cut, or cuts between its words as they are written. */
function isApart(node: PhrasingContent, at: number): boolean {
  const [start, end] = [node.position!.start.offset!, node.position!.end.offset!]
  return end <= at || start >= at || (node.type === 'text' && node.value.length === end - start)
}

/** A caption that stands in slanted or bold letters as a whole, without them. */
function withoutEmphasis(paragraph: Paragraph): Paragraph {
  const [only, ...others] = paragraph.children
  return others.length === 0 && (only.type === 'emphasis' || only.type === 'strong') ? paragraphOf(only.children) : paragraph
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, position: { start: children[0].position!.start, end: children.at(-1)!.position!.end } }
}

/** What of a node stands between two places of the source, cut words without the blanks at the cut; undefined for nothing. */
function partOf(node: PhrasingContent, from: number, to: number): PhrasingContent | undefined {
  const { start, end } = node.position!
  if (end.offset! <= from || start.offset! >= to)
    return undefined
  if (node.type !== 'text' || (start.offset! >= from && end.offset! <= to))
    return node
  const cut = node.value.slice(Math.max(0, from - start.offset!), to - start.offset!)
  const isFirst = start.offset! < from
  const value = isFirst ? cut.trimStart() : cut.trimEnd()
  const at = Math.max(from, start.offset!) + (isFirst ? cut.length - value.length : 0)
  return value.trim() === ''
    ? undefined
    : { ...node, value, position: { start: { ...start, offset: at }, end: { ...end, offset: at + value.length } } }
}
