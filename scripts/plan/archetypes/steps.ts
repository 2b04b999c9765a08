import type { Points } from '../../outline/block.ts'
import type { Piece } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { steps as design, limits } from '../../design/design.ts'
import { namedPoint, plainPoint } from '../../estimate/named-point.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { heightOf } from '../../parts/index.ts'
import { balance } from '../../parts/splitting/balance.ts'

/** A procedure: numbered steps that are named, or more of them than a list sets large. */
export const steps: Archetype = {
  name: 'steps',
  because: 'numbered steps',
  takes: ([first]) => first.kind === 'points' && isProcedure(first) ? 1 : 0,
  plan: ([block], limit) => piecesOf(block as Points, limit),
}

function isProcedure({ list, items }: Points): boolean {
  const isNamed = items.every(item => namedPoint(item) !== undefined)
  return list.ordered === true && items.length >= limits.steps.fewest && (isNamed || items.length > limits.steps.most)
    && items.every(item => plainPoint(item) !== undefined && shareOfWords(toString(item)) <= limits.steps.words)
}

/** Few steps stand on one slide; more go on over even ones, in the largest type that they all can have. */
function piecesOf(block: Points, limit: number): Piece[] {
  const { length } = block.items
  const sizes = block.items.every(namedPoint) ? design.named : design.sizes
  const weights = block.items.map(item => shareOfWords(toString(item)) / limits.formed.words)
  const isDense = length <= limits.steps.most || length > limits.steps.many
  for (let most: number = isDense ? limits.steps.most : limits.steps.split; ; most--) {
    const ranges = balance(weights, 1, most)
    for (const size of sizes) {
      const parts = ranges.map(range => ({ kind: 'steps' as const, block, size, ...(ranges.length > 1 ? { range } : {}) }))
      if (parts.every(part => heightOf(part) <= limit) || (most <= 1 && size === sizes.at(-1))) {
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
