import type { ListItem, RootContent } from 'mdast'
import type { Block, Points } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Subject } from '../../outline/subjects.ts'
import type { Part, Piece } from '../../parts/part.ts'
import type { Archetype, PlanOf } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { limits } from '../../design/design.ts'
import { heightOfItems } from '../../estimate/list.ts'
import { correction } from '../../estimate/measured.ts'
import { air, measures, sizes } from '../../estimate/sizes.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { contentFromNodes } from '../../outline/from-nodes.ts'
import { richOf, wordsOf } from '../../outline/rich.ts'
import { blockReader, heightOfNode, heightOfParts } from '../../parts/index.ts'
import { tooMuchOf } from '../../parts/reason.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { isLeading } from '../own-title.ts'
import { namedProse } from './named-prose.ts'
import { textPieces } from './sentences.ts'

/** A list; a long one is balanced over several slides. */
export const points: Archetype = {
  name: 'points',
  because: 'a list, whose points stay points',
  takes: ([first]) => first.kind === 'points' ? 1 : 0,
  plan: ([block], limit, { subjects, file }, planOf) =>
    block.kind === 'points' ? piecesOf(block, { limit, subjects, planOf, id: block.id, source: String(file) }, []) : [],
}

/** What the taking apart of a list needs to know; `id` is the list's name, which what stands in it has too. */
interface Job { limit: number, subjects: Subject[], planOf: PlanOf, id?: string, source: string }

/**
 * The slides of a list, or of its points `from` to `to`. A point too tall or of too many words for one is taken apart, beneath the
 * words of the points that led to it.
 */
function piecesOf(block: Points, job: Job, path: Rich[], from = 0, to = block.items.length): Piece[] {
  const above: Part[] = path.map(text => ({ kind: 'text', text }))
  const room = job.limit - (path.length > 0 ? heightOfParts(above) + 24 : 0) - (block.label ? 64 : 0)
  const heights = block.items.map(item =>
    heightOfItems([item], { ...sizes.body, width: measures.text - air.indent }, heightOfNode) * correction({ block }) + air.item)
  const isTooMuch = (item: ListItem, index: number): boolean => heights[index] > room || isWordy(item)
  const tall = block.items.findIndex((item, index) => index >= from && index < to && isTooMuch(item, index) && item.children.length > 0)
  if (tall >= 0) {
    const outer = [...path, ...(block.label ? [richOf(block.label.node.children)] : [])]
    const bare = { ...block, label: undefined }
    return [
      ...(tall > from ? piecesOf(bare, job, outer, from, tall) : []),
      ...(namedPieces(bare, tall, job, outer) ?? piecesOfItem(bare.items[tall], job, outer.length > 2 ? outer.slice(-2) : outer))
        .map((piece): Piece => ({ ...piece, blocks: [block], range: [tall, tall + 1] })),
      ...(tall + 1 < to ? nameBehind(bare, tall + 1, to, outer) ?? piecesOf(bare, job, outer, tall + 1, to) : []),
    ]
  }
  const own = block.items.slice(from, to)
  const weights = own.map(item => shareOfWords(toString(item)) / limits.formed.words)
  const partOf = (range: [number, number]): Part =>
    range[1] - range[0] === block.items.length ? { kind: 'block', block } : { kind: 'block', block, range }
  // Few points are set larger, and signs in them with them.
  const isTall = ([first, last]: [number, number]): boolean => heightOfParts([...above, partOf([from + first, from + last])]) > job.limit
  const ranges = halvedWhere(isTall, balance(heights.slice(from, to), room, limits.points.split, weights))
  const tooMuch = tooMuchOf('points', heights.slice(from, to), room, limits.points.split, weights)
  const isSplit = ranges.length > 1 || own.length < block.items.length
  return countedWhole(ranges.flatMap(([first, last]): Piece[] => {
    const range: [number, number] = [from + first, from + last]
    const named = isSplit && last - first === 1 && !block.label ? namedPieces(block, from + first, job, path) : undefined
    if (named)
      return named.map(piece => ({ ...piece, blocks: [block], range, tooMuch }))
    const parts = [...above, partOf(range)]
    return [{ parts, height: heightOfParts(parts), blocks: [block], tooMuch }]
  }))
}

/**
 * Pieces of a list, whose steps are counted where each has a name: a count that breaks off tells nobody how many there are. The names of
 * some begin with their numbers in the list instead, as the others are read.
 */
function countedWhole(pieces: Piece[]): Piece[] {
  const isWhole = pieces.every(({ name }) => name)
  return isWhole ? pieces : pieces.map(({ step, ...piece }) => step && piece.name ? { ...piece, name: numbered(piece.name, step) } : piece)
}

/** What is words when it is set as nothing but them. */
const ofWords = new Set(['text', 'inlineCode', 'strong', 'emphasis'])

/** Words with the number of their step, `2. Work`, without the colon that leads on from them; formulas and pictures stay as they are. */
function numbered(name: Rich, step: string): Rich {
  const words = wordsOf(name).replace(/\s*[:：]\s*$/, '').trim()
  const isOfWords = 'nodes' in name && name.nodes.every(({ type }) => ofWords.has(type))
  return isOfWords && !/^\d/.test(words) ? { text: `${step.split('/', 1)[0]}. ${words}` } : name
}

/** The last point behind one that is taken apart, where it is a name alone: it stands as the words that lead to the points of that one. */
function nameBehind(block: Points, from: number, to: number, path: Rich[]): Piece[] | undefined {
  const [words, ...rest] = block.items[from].children
  if (to - from > 1 || rest.length > 0 || words?.type !== 'paragraph' || block.list.ordered || !isName(toString(words).trim()))
    return undefined
  const parts = [...path, richOf(words.children)].map((text): Part => ({ kind: 'text', text }))
  return [{ parts, height: heightOfParts(parts), blocks: [block], range: [from, to] }]
}

/** Ranges of points, those that are too much halved until none is, or is a point alone. */
function halvedWhere(isTooMuch: (range: [number, number]) => boolean, ranges: [number, number][]): [number, number][] {
  return ranges.flatMap(([first, last]) => {
    const middle = Math.ceil((first + last) / 2)
    return last - first > 1 && isTooMuch([first, last])
      ? halvedWhere(isTooMuch, [[first, middle], [middle, last]])
      : [[first, last] as [number, number]]
  })
}

/** True for a point that is one paragraph of more words than a slide holds. */
function isWordy({ children }: ListItem): boolean {
  return children.length === 1 && children[0].type === 'paragraph' && shareOfWords(toString(children[0])) > 1
}

/**
 * A point of a list that is parted, with slides to itself, which bear its words as their title: where it names what stands beneath it
 * as most points of its list do, and is no sentence, no task and no point within others.
 */
function namedPieces({ items, list }: Points, index: number, job: Job, path: Rich[]): Piece[] | undefined {
  const [words, ...rest] = items[index].children
  const full = items.filter(({ children }) => children.length > 1).length
  const isOne = rest.length > 0 && full > 1 && 2 * full > items.length && items[index].checked == null && path.length === 0
  if (!isOne || words.type !== 'paragraph' || !isName(toString(words).trim()))
    return undefined
  const before = (list.start ?? 1) - 1
  const step = list.ordered ? { step: `${before + index + 1}/${before + items.length}` } : {}
  const named = (piece: Piece): Piece => ({ ...piece, name: richOf(words.children), ...step, layout: 'default' })
  const led = namedProse(blocksOf(rest, job), toString(words), job.source)
  if (led)
    return led.map(named)
  const pieces: Piece[] = []
  for (const piece of piecesWithin(rest, job, [])) {
    const parts = [...pieces.at(-1)?.parts ?? [], ...piece.parts]
    const height = heightOfParts(parts)
    if (height > job.limit || parts.length > limits.blocks.planned)
      pieces.push(piece)
    else
      pieces.splice(-1, 1, { ...piece, parts, height })
  }
  return pieces.map(named)
}

/** True for words that name something: no sentence, and none that only leads to what follows. */
export function isName(words: string): boolean {
  return unitsOf(words) <= limits.title.units / 2 && /[^.。?？!！;；,，]$/.test(words) && !isLeading(words)
}

/**
 * A point that a slide cannot hold: its words lead the slides of what stands beneath them; where it is words alone,
 * they are cut between sentences.
 */
function piecesOfItem(item: ListItem, job: Job, path: Rich[]): Piece[] {
  const [words, ...rest] = item.children
  const above = (texts: Rich[]): Part[] => texts.map(text => ({ kind: 'text', text }))
  if (words.type !== 'paragraph' || rest.length === 0)
    return words.type === 'paragraph' ? textPieces(words, job.limit, above(path)) : piecesWithin(item.children, job, path)
  const led = [...path, richOf(words.children)]
  if (heightOfParts(above(led)) <= job.limit / 3)
    return piecesWithin(rest, job, led)
  return [...textPieces(words, job.limit, above(path)), ...piecesWithin(rest, job, path)]
}

function piecesWithin(nodes: ListItem['children'], job: Job, path: Rich[]): Piece[] {
  const above: Part[] = path.map(text => ({ kind: 'text', text }))
  const room = job.limit - (path.length > 0 ? heightOfParts(above) + 24 : 0)
  return blocksOf(nodes, job).flatMap((block) => {
    if (block.kind === 'points')
      return piecesOf(block, job, path)
    const [node] = block.nodes
    if (block.kind === 'prose')
      return node.type === 'paragraph' ? textPieces(node, job.limit, above) : []
    return job
      .planOf([block], room)
      .map((piece): Piece =>
        ({ ...piece, layout: undefined, parts: [...above, ...piece.parts], height: heightOfParts([...above, ...piece.parts]) }))
  })
}

/** The blocks within a point; a picture has its place behind the list that it stands in. */
function blocksOf(nodes: ListItem['children'], { subjects, id }: Job): Block[] {
  const { blocks } = contentFromNodes(nodes as RootContent[], subjects, new VFile(), blockReader)
  return blocks.filter(({ kind }) => kind !== 'figure').map(block => ({ ...block, id }))
}
