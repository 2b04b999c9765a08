import type { Points } from '../../outline/block.ts'
import type { Piece } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { cards as design, limits } from '../../design/design.ts'
import { namedPoint } from '../../estimate/named-point.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { heightOf } from '../../parts/index.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { unitsOf } from '../../typesetting/units.ts'

/** Names and what they mean, in no order: too many for rows between rules. */
export const cards: Archetype = {
  name: 'cards',
  because: 'a list of names with what each means',
  takes: ([first]) => first.kind === 'points' && isOfDefinitions(first) ? 1 : 0,
  plan: ([block], limit) => piecesOf(block as Points, limit),
}

/** Four points at least that each begin with a short name and say little of it, and more of them than one list sets large. */
function isOfDefinitions({ list, items }: Points): boolean {
  const points = items.map(namedPoint)
  const share = items.map(item => shareOfWords(toString(item)))
  const isMuch = items.length > limits.largeList.points || share.reduce((sum, each) => sum + each, 0) > 1
  return list.ordered !== true && items.length >= limits.cards.fewest && isMuch
    && points.every(point => point !== undefined && unitsOf(point.name.map(({ text }) => text).join('')) <= limits.cards.name)
    && share.every(each => each <= limits.cards.words)
}

/** As many even slides as it takes for the cards to fit, in the largest type that they all can have. */
function piecesOf(block: Points, limit: number): Piece[] {
  const { length } = block.items
  const weights = block.items.map(item => shareOfWords(toString(item)) / limits.formed.words)
  for (let most = limits.cards.most; ; most--) {
    const ranges = balance(weights, 1, most)
    for (const size of design.sizes) {
      const parts = ranges.map(range => ({ kind: 'cards' as const, block, size, ...(ranges.length > 1 ? { range } : {}) }))
      if (parts.every(part => heightOf(part) <= limit) || (most <= 2 && size === design.sizes.at(-1))) {
        return parts.map(part => ({
          parts: [part],
          height: heightOf(part),
          blocks: [block],
          tooMuch: length > most ? [{ of: 'points', is: length, most }] : [],
        }))
      }
    }
  }
}
