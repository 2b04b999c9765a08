import type { Nodes, Paragraph, Text } from 'mdast'
import type { Prose } from './block.ts'
import type { Rich } from './rich.ts'

const sentenceEnd = /[。！？…]+[」』”"）)]*|[.!?]+["')\]]*(?=\s|$)/g
const clauseEnd = /[，；：、]|[,;:](?=\s)| (?=[–—] )/g
const wordEnd = /\s+|(?<=[\p{Script=Han}，。；：、])(?=\p{Script=Han})/gu
/** A word that no slide holds. */
const anywhere = /[\s\S]{1,64}/gu

/** A slice of the source; words of our own are never cut. */
export type Slice = Exclude<Rich, { text: string }>

/** The first sentence of a paragraph as a slice of the source; the whole paragraph where no sentence ends before. */
export function leadingSentence(block: Prose): Slice | undefined {
  return sentencesOf(block)[0]
}

/** The sentences of a paragraph as slices of the source; none for what is no paragraph. */
export function sentencesOf(block: Prose): Slice[] {
  const [paragraph] = block.nodes
  return paragraph.type === 'paragraph' ? sentencesIn(paragraph) : []
}

/** The sentences of a paragraph as slices of the source. */
export function sentencesIn(paragraph: Paragraph): Slice[] {
  return slicesAt({ nodes: [paragraph], start: paragraph.position!.start.offset!, end: paragraph.position!.end.offset! }, sentenceEnd)
}

/** A slice whole, or cut at places that are the better the earlier they stand here: between clauses, between words. */
export function cutToFit(slice: Rich, fits: (part: Rich) => boolean): Rich[] {
  if (fits(slice) || 'text' in slice)
    return [slice]
  const atoms = slicesAt(slice, clauseEnd).flatMap(clause => fits(clause) ? [clause] : slicesAt(clause, wordEnd)).flatMap(word => fits(word) ? [word] : slicesAt(word, anywhere))
  const parts: Slice[] = []
  for (let from = 0; from < atoms.length;) {
    const upTo = (count: number): Slice => ({ ...slice, start: atoms[from].start, end: atoms[from + count - 1].end })
    const count = mostThatFit(atoms.length - from, number => fits(upTo(number)))
    parts.push(upTo(count))
    from += count
  }
  return parts
}

/** The sentences of a paragraph; one that does not fit alone is cut between clauses, else between words. */
export function sentencesWithin(paragraph: Paragraph, fits: (text: Rich) => boolean): Rich[] {
  return sentencesIn(paragraph).flatMap(sentence => cutToFit(sentence, fits))
}

/** The largest number up to `most` that fits, where smaller ones fit too; at least 1. */
function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [1, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle))
      low = middle
    else
      high = middle - 1
  }
  return low
}

/** Cuts a slice behind every match of a pattern in its plain text. */
function slicesAt({ nodes, start: from, end: to }: Slice, pattern: RegExp): Slice[] {
  const slices: Slice[] = []
  let start = from
  const ends = nodes.flatMap(node => endsBelow(node, pattern)).filter(end => end > from && end < to)
  for (const end of [...ends, to]) {
    if (end > start)
      slices.push({ nodes, start, end })
    start = Math.max(start, end)
  }
  return slices
}

/** Only text that stands in the paragraph itself is cut: a link or bold words stay whole. */
function endsBelow(node: Nodes, pattern: RegExp): number[] {
  if (node.type === 'text')
    return endsIn(node, pattern)
  return 'children' in node ? node.children.flatMap(child => child.type === 'text' ? endsIn(child, pattern) : []) : []
}

/** Offsets behind the matches in a text node; none where entities or escapes make its offsets unsure. */
function endsIn(node: Text, pattern: RegExp): number[] {
  const position = node.position!
  const isVerbatim = position.end.offset! - position.start.offset! === node.value.length
  return isVerbatim ? [...node.value.matchAll(pattern)].map(match => position.start.offset! + match.index + match[0].length) : []
}
