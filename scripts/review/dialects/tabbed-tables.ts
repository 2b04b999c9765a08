import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { lineFrom, linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** So many lines with as many tabs are a table; of two a list of pairs may be made. */
const fewest = 3

/** Lines whose cells tabs part, as they are copied from a spreadsheet or from Word, are a table, the first of them its head. */
export const tabbedTables: Dialect = {
  name: 'tables parted by tabs',
  sign: /^\S[^\t\n]*\t[^\n]*\n\S[^\t\n]*\t/m,
  edits: (text) => {
    const lines = linesOf(text)
    const found: Edit[] = []
    for (let from = 0; from < lines.length; from++) {
      const tabs = tabsIn(lines[from])
      const end = tabs === 0 ? from : lineFrom(lines, from + 1, line => tabsIn(line) !== tabs)
      const to = end < 0 ? lines.length : end
      if (to - from >= fewest)
        found.push(...lines.slice(from, to).map((line, nth) => rowOf(line, nth === 0 ? tabs + 1 : 0, lines[from - 1])))
      from = Math.max(from, to - 1)
    }
    return found
  },
}

/** How many tabs part a line that begins with words and is no list; none in any other line. */
function tabsIn({ raw, mask }: Line): number {
  return /^(?:[-+*>#|]|\d{1,9}[.)]\t)|^\s/.test(raw) || mask.startsWith(hidden) ? 0 : raw.split('\t').length - 1
}

/** A row of a table; the rule beneath the head makes as many columns as there are. */
function rowOf({ start, end, raw }: Line, columns: number, above: Line | undefined): Edit {
  const row = `| ${raw.replaceAll('|', '\\|').split('\t').map(cell => cell.trim()).join(' | ')} |`
  const gap = columns > 0 && above && above.raw.trim() !== '' ? '\n' : ''
  return { start, end, text: columns > 0 ? `${gap}${row}\n|${' --- |'.repeat(columns)}` : row }
}
