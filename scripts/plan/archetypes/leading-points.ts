import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import type { Points } from '../../outline/block.ts'
import type { Slice } from '../../outline/sentences.ts'
import type { Piece } from '../../parts/part.ts'
import type { TextPart } from '../../parts/text.ts'
import type { Archetype } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { wordsOf } from '../../outline/rich.ts'
import { sentencesIn } from '../../outline/sentences.ts'
import { heightOf } from '../../parts/index.ts'
import { tooMuchOf } from '../../parts/reason.ts'
import { rowsWithin } from '../../parts/rows.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { longParagraph } from './prose.ts'

/** Sentences that lead are at most this share of what their points say; else the points may as well be shown whole. */
const brief = 0.75
/** A point that leads with fewer words than this names what it says, and says it further on. */
const fewest = 4

/** Points that are paragraphs, too long for one slide: each is shown by the sentence that it begins with, and told whole in the handout. */
export const leadingPoints: Archetype = {
  name: 'leading-points',
  because: 'a list of paragraphs, each shown by its first sentence',
  takes: ([first]) => first.kind === 'points' && isOfParagraphs(first) ? 1 : 0,
  plan: ([block]) => piecesOf(block as Points),
}

function isOfParagraphs(block: Points): boolean {
  const { list, items } = block
  const leads = items.map(leadOf)
  if (list.ordered === true || items.length < 2 || leads.includes(undefined))
    return false
  const whole = items.reduce((sum, item) => sum + shareOfWords(toString(item)), 0)
  const led = leads.reduce((sum, lead) => sum + shareOfWords(wordsOf(lead!.text)), 0)
  return whole > 1 && led <= whole * brief && leads.every(lead => rowsWithin([lead!]) !== undefined)
}

/** The sentence that a point begins with; undefined where that only announces or names what follows, or more than words follows. */
function leadOf(item: ListItem): TextPart | undefined {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph' || ![first, ...others].every(isOfWords))
    return undefined
  const [sentence, ...further] = sentencesIn(first)
  const text = titleOfWork(first, sentence) ?? sentence
  const words = wordsOf(text).trim()
  // A work by its title says what it is, however short; and so does what is all of its point.
  const isWhole = first.children[0].type === 'link' || (further.length === 0 && others.length === 0)
  const isNamed = (!isWhole && shareOfWords(words) * limits.text.split.words < fewest) || /[:：]$/.test(words)
  const isCut = further.length + 1 >= longParagraph
  return isNamed ? undefined : { kind: 'text', text, ...isCut ? { isCut } : {} }
}

/** The link that a paragraph begins with, a work by its title, where its authors make the first sentence too long. */
function titleOfWork({ children: [link, next] }: Paragraph, sentence: Slice): Slice | undefined {
  const isApart = link.type === 'link' && next?.type === 'text' && /^\s*[.。,，:：;；(（—–-]/.test(next.value)
  return isApart && shareOfWords(wordsOf(sentence)) > limits.steps.words
    ? { ...sentence, start: link.position!.start.offset!, end: link.position!.end.offset! }
    : undefined
}

/** True for paragraphs and lists: what else stands in a point must be seen. */
export function isOfWords(node: Nodes): boolean {
  if (['image', 'imageReference', 'code', 'math', 'table', 'blockquote', 'html'].includes(node.type))
    return node.type === 'html' && !/<(?:img|table|video|svg|iframe)\b/i.test(node.value)
  return !('children' in node) || node.children.every(isOfWords)
}

function piecesOf(block: Points): Piece[] {
  const rows = block.items.map(item => leadOf(item)!)
  const weights = rows.map(row => shareOfWords(wordsOf(row.text)))
  for (let most: number = limits.points.most; ; most--) {
    const parts = balance(weights, 1, most).map(range => ({ part: rowsWithin(rows.slice(...range)), range }))
    if (parts.every(({ part }) => part !== undefined) || most === 1) {
      return parts.map(({ part, range }): Piece => ({
        parts: [part!],
        height: heightOf(part!),
        blocks: [block],
        range,
        whole: [shareOf(block, range)],
        layout: 'default',
        tooMuch: parts.length > 1 ? tooMuchOf('points', rows.map(() => 0), Infinity, most, weights) : [],
      }))
    }
  }
}

/** The points of a share as a block of their own, for the handout text of its slide. */
export function shareOf(block: Points, [from, to]: [number, number]): Points {
  const items = block.items.slice(from, to)
  const position = { start: items[0].position!.start, end: items.at(-1)!.position!.end }
  const list: List = { ...block.list, children: items, position }
  return { ...block, items, nodes: [...(from === 0 && block.label ? [block.label.node] : []), list] }
}
