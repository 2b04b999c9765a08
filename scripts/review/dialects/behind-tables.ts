import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { cellsIn, isTableRule } from './table-bars.ts'

const bar = /(?<!\\)\|/

/** A line without a bar right behind the rows of a table is a caption or a paragraph, and no row of one cell. */
export const behindTables: Dialect = {
  name: 'text right behind a table',
  sign: /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|/m,
  edits: (text) => {
    const lines = linesOf(text)
    let isWithin = false
    return lines.flatMap(({ start, raw, mask }, index): Edit[] => {
      const isRow = bar.test(mask)
      const isNext = isWithin && !isRow && raw.replace(/^[ \t>]*/, '') !== ''
      isWithin = isRow && (isWithin || (isTableRule(mask) && cellsIn(mask) > 1)) && (isWithin || bar.test(lines[index - 1]?.mask ?? ''))
      const lead = /^[ \t]*(?:>[ \t]*)*/.exec(raw)![0]
      return isNext ? [{ start, end: start, text: `${lead.trimEnd()}\n` }] : []
    })
  },
}
