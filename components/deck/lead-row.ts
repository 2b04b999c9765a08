import { unitsOf } from '../../scripts/typesetting/units.ts'

/** What a row says of two things: how they relate, and the first line of each of them. */
export interface Joint { relation?: string, first: string, second: string }

/** Px that a first line has in its cell, and the sizes that it may have there. */
const [room, most, least] = [336, { number: 72, words: 52 }, 38]

/**
 * Of rows that agree, the one that the others lead up to, and the size in px that both its lines have room for: the only one, or the
 * only one whose two lines are one and the same number. Undefined where no row stands out, or its words are too long to.
 */
export function leadRow(rows: Joint[]): { row: number, size: number } | undefined {
  const same = rows.flatMap(({ relation, first, second }, row) => relation === 'same' ? [{ row, first, second }] : [])
  const found = same.length === 1 ? same : same.filter(({ first, second }) => first === second && isNumber(first))
  if (rows.length < 3 || found.length !== 1)
    return undefined
  const [{ row, first, second }] = found
  const own = isNumber(first) && isNumber(second) ? most.number : most.words
  const size = Math.min(own, Math.floor(room / Math.max(unitsOf(first), unitsOf(second), 1)))
  return size >= least ? { row, size } : undefined
}

function isNumber(text: string): boolean {
  return /^[\d.,]+\s?%?$/.test(text)
}
