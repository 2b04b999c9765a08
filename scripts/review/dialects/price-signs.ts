import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { withoutCode } from '../code-spans.ts'
import { linesOf } from './dialect.ts'
import { listingsIn } from './fences.ts'

/** A run of dollars that stands by itself, as a level of prices does. */
const run = /(?<![^\s|(（,，、/–-])\$+(?![^\s|)）,，、.。;；:：/–-])/g
const cell = /(?<=\|[ \t]*)\$+(?=[ \t]*\|)/g

/**
 * `$`, `$$` and `$$$` alone in cells, and beside `$$$` in a line, tell how dear something is: none of them opens a formula, which would
 * go on to the next one.
 */
export const priceSigns: Dialect = {
  name: 'dollars that tell levels of prices',
  sign: /\|[ \t]*\$+[ \t]*\||\${3}/,
  edits: (text) => {
    const lines = linesOf(text)
    const listed = new Set(listingsIn(lines.map(({ raw }) => raw)).flatMap(({ index, last }) =>
      Array.from({ length: last - index + 1 }, (_, nth) => index + nth)))
    return lines.flatMap(({ start, raw }, index): Edit[] => {
      if (listed.has(index) || !raw.includes('$') || raw.trim().replaceAll('$', '') === '')
        return []
      const words = withoutCode(raw)
      const runs = [...words.matchAll(run)]
      const isLevels = runs.some(([sign]) => sign.length > 2)
      const cells = [...words.matchAll(cell)]
      // Two of one length may be around a formula with bars.
      const isRow = !words.replace(cell, '').includes('$') && new Set(cells.map(([sign]) => sign)).size === cells.length
      return (isLevels ? runs : isRow ? cells : []).map(({ 0: sign, index: at }): Edit => ({
        start: start + at,
        end: start + at + sign.length,
        text: '\\$'.repeat(sign.length),
      }))
    })
  },
}
