import type { Block, Points, Prose } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { PanelsPart } from '../../parts/panels.ts'
import type { Formed } from '../grouping.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { wordsOf } from '../../outline/rich.ts'
import { heightOf } from '../../parts/index.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { opensSlide } from '../grouping.ts'
import { labelAbove } from '../own-title.ts'

/** A list with the words that name it, in a paragraph `of` their own or as its label, and how many blocks the two are. */
interface Labelled { name: Rich, list: Points, of?: Prose, count: number }

/**
 * Two or three neighbouring lists that a word each names, such as `Pros:` and `Cons:`, side by side, and how many blocks they are.
 * Undefined where there are more or fewer, or they are too much for one slide.
 */
export function labelledLists(blocks: Block[], from: number, limit: number): { piece: Formed, count: number } | undefined {
  // Behind others these are the last of many.
  if (labelledAt(blocks, from - 1)?.count === 1 || labelledAt(blocks, from - 2)?.count === 2)
    return undefined
  const found: Labelled[] = []
  let at = from
  for (let next = labelledAt(blocks, at); next; next = labelledAt(blocks, at)) {
    found.push(next)
    at += next.count
  }
  if (found.length < 2 || found.length > 3)
    return undefined
  const words = found.flatMap(({ name, list }) => [wordsOf(name), toString(list.list)]).join(' ')
  const isLong = found.some(({ name }) => unitsOf(wordsOf(name)) > limits.panelHeads / found.length)
  const part: PanelsPart = {
    kind: 'panels',
    panels: found.map(({ name, list }) => ({ name, parts: [{ kind: 'block', block: { ...list, label: undefined } }] })),
  }
  const height = heightOf(part)
  if (isLong || shareOfWords(words) > 1 || height > limit)
    return undefined
  const lists = found.map(({ list }) => list)
  const form = { name: 'labelled-lists', because: 'neighbouring lists that a word each names', blocks: lists }
  const told = found.flatMap(({ of }) => of ?? [])
  return { piece: { parts: [part], height, blocks: lists, form, told }, count: at - from }
}

/** The list that stands at a place beneath its name; none for which its author wants a slide of its own. */
function labelledAt(blocks: Block[], at: number): Labelled | undefined {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (!block || (at > 0 && opensSlide(block) && block.kind !== 'prose'))
    return undefined
  if (block.kind === 'points' && block.label && !block.label.subject)
    return isPlain(block) ? { name: { text: block.label.text }, list: block, count: 1 } : undefined
  const name = block.kind === 'prose' && next?.kind === 'points' && isPlain(next) && isPlain(block) ? labelAbove(block, next) : undefined
  return name && { name, list: next as Points, of: block as Prose, count: 2 }
}

/** True for what its author says nothing else of, and for points of words alone. */
function isPlain(block: Points | Prose): boolean {
  const isOfWords = block.kind === 'prose' || (!('caption' in block && block.caption) && block.items.every(({ checked, children }) =>
    checked == null && children.every(({ type }) => type === 'paragraph')))
  return isOfWords && Object.keys(block.directives).length === 0 && block.note === undefined
}
