import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { cellsIn, isTableRule } from './table-bars.ts'

const empty = /^[ \t]*\|(?:[ \t]*\|)+[ \t]*$/
/** A row whose cells are bold, each in whole; one may be empty. */
const bold = /^[ \t]*\|(?:[ \t]*(?:(?:\*\*[^*|\n]+\*\*|__[^_|\n]+__)[ \t]*)?\|)+[ \t]*$/

/** A table whose head is empty, as editors make it of one without a head, has its first row for a head where that is set in bold. */
export const emptyHeads: Dialect = {
  name: 'tables with an empty head',
  sign: /^[ \t]*\|(?:[ \t]*\|)+[ \t]*\n[ \t]*\|[ \t]*:?-/m,
  edits: (text) => {
    const lines = linesOf(text)
    return lines.flatMap((head, index): Edit[] => {
      const [rule, row] = [lines[index + 1], lines[index + 2]]
      const isHead = empty.test(head.mask) && rule && row && isTableRule(rule.mask) && bold.test(row.mask) && /[*_]/.test(row.mask)
      return isHead && cellsIn(row.raw) === cellsIn(rule.raw)
        ? [{ start: head.start, end: row.end, text: `\n${row.raw.replaceAll(/\*\*|__/g, '')}\n${rule.raw}` }]
        : []
    })
  },
}
