import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'
import { hidden, stretchesOf } from './mask.ts'

/**
 * Prices and signs of a shell beside formulas: a dollar that opens none is escaped, so that it does not pair with one that does; one
 * that is escaped within a formula, which would end it, is named.
 */
export const strayDollars: Dialect = {
  name: 'dollars that are no formula',
  sign: /\$[^$]*\$/,
  edits: ({ source, mask }) => {
    let offset = 0
    return stretchesOf(mask).flatMap((stretch): Edit[] => {
      const start = offset
      offset += stretch.length
      // Without a formula beside them, what they would make of each other is read as text anyway.
      if (![...source.slice(start, offset).matchAll(/\$/g)].some(({ index }) => stretch[index] === hidden))
        return []
      const strays = [...stretch.matchAll(/(?<![\\$])\$(?!\$)/g)]
        .filter(({ index }) => !isWithinTag(stretch, index))
        .map(({ index }): Edit => ({ start: start + index, end: start + index, text: '\\' }))
      const inner = [...source.slice(start, offset).matchAll(/\\\$/g)]
        .filter(({ index }) => isInFormula(source.slice(start, offset), stretch, index))
        .map(({ index }): Edit => ({ start: start + index, end: start + index + 2, text: '\\text{\\textdollar}' }))
      return ordered([...strays, ...inner])
    })
  },
}

/** Whether a place stands within a tag, an embedded file or an address. */
function isWithinTag(stretch: string, at: number): boolean {
  return /<[a-z/][^<>]*$|!\[\[[^\]\n]*$|\]\([^)\n]*$/i.test(stretch.slice(0, at))
}

/** Whether a hidden place stands in a formula between single dollars. */
function isInFormula(raw: string, stretch: string, at: number): boolean {
  let from = at
  while (stretch[from] === hidden)
    from--
  return from < at && /^\$(?!\$)/.test(raw.slice(from + 1, from + 3))
}
