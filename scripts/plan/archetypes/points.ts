import type { List, ListItem, Paragraph } from 'mdast'
import type { Points } from '../../outline/block.ts'
import type { Part, Rich } from '../deck-plan.ts'
import type { Archetype, Piece } from './archetype.ts'
import { heightOf, heightOfParts } from '../estimate.ts'
import { richOf } from '../rich.ts'
import { balance } from './balance.ts'

/** A list; a long one is balanced over several slides. */
export const points: Archetype = {
  name: 'points',
  takes: ([first]) => first.kind === 'points' ? 1 : 0,
  plan: ([block], limit) => block.kind === 'points' ? piecesOf(block, limit, []) : [],
}

/**
 * The slides of a list, or of its points `from` to `to`. A point too tall for one becomes a list of its own,
 * beneath the words of the points that led to it.
 */
function piecesOf(block: Points, limit: number, path: Rich[], from = 0, to = block.items.length): Piece[] {
  const above: Part[] = path.map(text => ({ kind: 'text', text }))
  const room = limit - (path.length > 0 ? heightOfParts(above) : 0) - (block.label ? 48 : 0)
  const heights = block.items.map((_, item) => heightOf({ kind: 'block', block: { ...block, label: undefined }, range: [item, item + 1] }))
  const tall = block.items.findIndex((item, index) => index >= from && index < to && heights[index] > room && isDivisible(item))
  if (tall >= 0) {
    const outer = [...path, ...(block.label ? [richOf(block.label.node.children)] : [])]
    const bare = { ...block, label: undefined }
    const [words, list] = block.items[tall].children as [Paragraph, List]
    return [
      ...(tall > from ? piecesOf(bare, limit, outer, from, tall) : []),
      ...piecesOf({ ...bare, items: list.children, list }, limit, [...outer, richOf(words.children)])
        .map((piece): Piece => ({ ...piece, blocks: [block], range: [tall, tall + 1] })),
      ...(tall + 1 < to ? piecesOf(bare, limit, outer, tall + 1, to) : []),
    ]
  }
  const ranges = balance(heights.slice(from, to), room, 7)
  return ranges.map(([first, last]) => {
    const isWhole = last - first === block.items.length
    const part: Part = isWhole ? { kind: 'block', block } : { kind: 'block', block, range: [from + first, from + last] }
    return { parts: [...above, part], height: path.length > 0 ? heightOfParts([...above, part]) : heightOf(part), blocks: [block] }
  })
}

function isDivisible({ children }: ListItem): boolean {
  return children.length === 2 && children[0].type === 'paragraph' && children[1].type === 'list'
}
