import type { Nodes, Paragraph, Text } from 'mdast'
import type { Prose } from './block.ts'
import type { Rich } from './rich.ts'
import { toString } from 'mdast-util-to-string'
import { countWords } from '../typesetting/counts.ts'
import { sentenceEnds } from '../typesetting/sentences.ts'
import { wordsOf } from './rich.ts'
import { firstIndex } from './within.ts'

/** Where a sentence ends within brackets or quotation marks, which are one sentence with those around it. */
const innerEnd = /[.!?](?=\s+\p{Lu})|[。！？]/gu
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
  const { start, end } = paragraph.position!
  const whole: Slice = { nodes: [paragraph], start: start.offset!, end: end.offset! }
  const breaks = new Map(paragraph.children.flatMap(node =>
    isBreak(node) ? [[node.position!.start.offset!, node.position!.end.offset!]] : []))
  const slices = slicesTo(whole, endsOfSentences(paragraph)).map(slice => behindBreak(slice, breaks.get(slice.start)))
  // Spaces behind the last stop are no sentence.
  return slices.filter((slice, at) => at === 0 || at < slices.length - 1 || !isBlank(slice, paragraph))
}

/** True for a slice with no words in which nothing else stands. */
function isBlank(slice: Slice, { children }: Paragraph): boolean {
  return wordsOf(slice).trim() === '' && children.every(({ position }) => position!.start.offset! < slice.start)
}

/** A sentence on a line of its own begins behind what breaks the line. */
function behindBreak(slice: Slice, behind: number | undefined): Slice {
  return behind !== undefined && behind < slice.end ? { ...slice, start: behind } : slice
}

/** Stands for what has no words of its own: a letter without case, so that a sentence may begin and end with it. */
const anyWord = '\u05D0'
/** A run-in head is no longer than this, in words or half as many Han characters. */
const longestHead = 6

/** Offsets in the source behind each sentence of a paragraph; none within what stays whole. */
function endsOfSentences({ children }: Paragraph): number[] {
  let text = ''
  /** Where the source has what ends at a place of the text: so far behind, for places behind `after` and up to `until`. */
  const runs: { after: number, until: number, shift: number }[] = []
  /** Up to which child an element of HTML goes, whose words stay together, and whether it raises them. */
  let last = -1
  let raised = false
  const ends = endsOfElements(children)
  for (const [index, node] of children.entries()) {
    const from = text.length
    const isNew = index > last
    last = Math.max(last, ends[index])
    // What is raised, as the number of a note, belongs to the sentence that it stands behind.
    raised = isNew ? node.type === 'html' && /^<sup\b/i.test(node.value) : raised
    text += raised ? '' : wordsInside(node)
    if (index < last)
      continue
    const { end } = node.position!
    const until = text.length
    const lines = node.type === 'text' ? linesOf(node) : []
    runs.push(...lines.map(line => ({ after: from + line.from, until: from + line.to, shift: line.shift - from })))
    if (lines.length === 0)
      runs.push({ after: until - 1, until, shift: end.offset! - until })
  }
  const placeOf = (at: number): number[] => {
    const run = runs[firstIndex(runs, ({ after }) => after >= at) - 1]
    return run && at <= run.until ? [at + run.shift] : []
  }
  const head = lengthOfHead(children)
  // Its stop may stand behind the bold words.
  const glued = gluedEnds(children)
  const isHead = (end: number): boolean => head > 0 && (end === head || (end === head + 1 && /[.:：。]/.test(text[head])))
  return sentenceEnds(text).flatMap(end => isHead(end) ? [] : placeOf(end)).filter(end => !glued.has(end))
}

/** Offsets behind emphasis that ends in a full stop in the midst of a Chinese sentence: `他说：**要快。**也要稳。` has no end there. */
function gluedEnds(children: Nodes[]): Set<number> {
  return new Set(children.flatMap((node, index) => {
    const [before, behind] = [children[index - 1], children[index + 1]]
    const isEmphasis = (node.type === 'strong' || node.type === 'emphasis') && /[。！？]$/.test(toString(node))
    const isWithin = before && /[^。！？\s]$/.test(toString(before)) && behind?.type === 'text' && /^\p{Script=Han}/u.test(behind.value)
    return isEmphasis && isWithin ? [node.position!.end.offset!] : []
  }))
}

function isBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))
}

/** What stands for a node within its sentence. */
function wordsInside(node: Nodes): string {
  switch (node.type) {
    case 'text': return node.value
    case 'inlineMath':
    case 'inlineCode':
    case 'image':
    case 'imageReference': return anyWord
    case 'break': return ' '
    case 'html': return isBreak(node) ? ' ' : ''
    default: return toString(node)
  }
}

/** For each place that of the tag that closes the one there; that place itself where nothing is opened or closed. */
function endsOfElements(children: Nodes[]): number[] {
  const closings = new Map<string, number>()
  return children.map((node, index) => ({ tag: node.type === 'html' ? /^<(\/?)(\w+)/.exec(node.value) : null, index }))
    .toReversed()
    .map(({ tag, index }) => {
      if (tag?.[1])
        closings.set(tag[2], index)
      return tag && !tag[1] ? closings.get(tag[2]) ?? index : index
    })
    .toReversed()
}

/** Length of the bold words that a paragraph begins with, as in `**Data sets.** We use`: they name it and are no sentence. */
function lengthOfHead([first, ...others]: Nodes[]): number {
  const words = first?.type === 'strong' && others.length > 0 ? toString(first) : ''
  const { han, words: latin } = countWords(words)
  return latin + han / 2 <= longestHead ? words.trimEnd().length : 0
}

/**
 * A slice whole, or cut at places that are the better the earlier they stand here: between sentences, clauses, words. Of at most so many
 * pieces the last one is all the rest.
 */
export function cutToFit(slice: Rich, fits: (part: Rich) => boolean, most = Infinity): Rich[] {
  if (fits(slice) || 'text' in slice)
    return [slice]
  // The places are looked for once, however many pieces are cut at them.
  const placesOf = (pattern: RegExp): number[] => slice.nodes.flatMap(node => endsBelow(node, pattern))
  const [innerEnds, clauseEnds, wordEnds, anyEnds] = [innerEnd, clauseEnd, wordEnd, anywhere].map(placesOf)
  const atoms = slicesTo(slice, innerEnds)
    .flatMap(inner => fits(inner) ? [inner] : slicesTo(inner, clauseEnds))
    .flatMap(clause => fits(clause) ? [clause] : slicesTo(clause, wordEnds))
    .flatMap(word => fits(word) ? [word] : slicesTo(word, anyEnds))
  const parts: Slice[] = []
  for (let from = 0; from < atoms.length;) {
    const upTo = (count: number): Slice => ({ ...slice, start: atoms[from].start, end: atoms[from + count - 1].end })
    const isRest = parts.length === most - 1
    const count = isRest ? atoms.length - from : mostThatFit(atoms.length - from, number => fits(upTo(number)))
    parts.push(upTo(count))
    from += count
  }
  return parts
}

/** The sentences of a paragraph; one that does not fit alone is cut between clauses, else between words. */
export function sentencesWithin(paragraph: Paragraph, fits: (text: Rich) => boolean): Rich[] {
  return sentencesIn(paragraph).flatMap(sentence => cutToFit(sentence, fits))
}

/**
 * The largest number up to `most` that fits, where smaller ones fit too; at least 1. Asks of none more than twice as large, so that
 * what is cut off a long text costs what it is long itself.
 */
function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let low = 1
  while (low < most && fits(Math.min(most, low * 2)))
    low = Math.min(most, low * 2)
  let high = Math.min(most, low * 2 - 1)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle))
      low = middle
    else
      high = middle - 1
  }
  return low
}

/** Cuts a slice at offsets of the source, which are in order. */
function slicesTo({ nodes, start: from, end: to }: Slice, places: number[]): Slice[] {
  const slices: Slice[] = []
  let start = from
  for (let at = firstIndex(places, place => place > from); at < places.length && places[at] < to; at++) {
    if (places[at] > start)
      slices.push({ nodes, start, end: places[at] })
    start = Math.max(start, places[at])
  }
  return to > start ? [...slices, { nodes, start, end: to }] : slices
}

/** Only text that stands in the paragraph itself is cut: a link or bold words stay whole. */
function endsBelow(node: Nodes, pattern: RegExp): number[] {
  if (node.type === 'text')
    return endsIn(node, pattern)
  return 'children' in node ? node.children.flatMap(child => child.type === 'text' ? endsIn(child, pattern) : []) : []
}

/** Offsets behind the matches in a text node; none where entities or escapes make its offsets unsure. */
function endsIn(node: Text, pattern: RegExp): number[] {
  const lines = linesOf(node)
  if (lines.length === 0)
    return []
  let line = 0
  return [...node.value.matchAll(pattern)].map(({ 0: found, index }) => {
    const at = index + found.length
    while (at > lines[line].to)
      line++
    return at + lines[line].shift
  })
}

/** The lines of a text, and how much further on each stands in the source; none where entities or escapes make that unsure. */
function linesOf({ position, value }: Text): { from: number, to: number, shift: number }[] {
  const { start, end } = position!
  const lines = value.split(/(?<=\n)/)
  // In a list, lines behind the first are indented; the last one shows how far.
  const indent = lines.length > 1 ? end.column - 1 - lines.at(-1)!.length : 0
  if (end.offset! - start.offset! !== value.length + indent * (lines.length - 1))
    return []
  let from = 0
  return lines.map((line, index) => {
    const to = from + line.length
    const own = { from, to, shift: start.offset! + indent * index }
    from = to
    return own
  })
}
