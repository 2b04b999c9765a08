import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'

const rule = /^[ \t]*[|:-][ \t|:-]*$/
/** A cell and the bars behind it: it reaches over as many columns as these are. */
const spanned = /([^|]*)(\|+)/g

/** A row of groups above the head of a table, as MultiMarkdown has it: each name says its group, as in tables of HTML. */
export const twoHeads: Dialect = {
  name: 'tables with two head rows',
  sign: /^[^\n|]*\|[^\n]*\n[^\n|]*\|[^\n]*\n[ \t]*[|:-][ \t|:-]*\|/m,
  edits: (text) => {
    const lines = linesOf(text)
    return lines.flatMap((line, index): Edit[] => {
      const [before, groups, names] = [lines[index - 3], lines[index - 2], lines[index - 1]]
      const isTable = rule.test(line.mask) && line.mask.includes('|') && line.mask.includes('-') && isRow(names) && isRow(groups)
      if (!isTable || (before && before.raw.trim() !== ''))
        return []
      const [heads, count] = [cellsIn(names.raw), cellsIn(line.raw).length]
      const above = groupsIn(groups.raw)
      if (heads.length !== count || above.length !== count || above.every(group => group === ''))
        return []
      const cells = heads.map((name, column) => [above[column], name].filter(Boolean).join(': '))
      return [{ start: groups.start, end: names.end, text: `\n| ${cells.join(' | ')} |` }]
    })
  },
}

/** True for a line of cells without a sign that a bar within one may have. */
function isRow(line: Line | undefined): line is Line {
  return line !== undefined && line.mask.includes('|') && !/[`\\$]/.test(line.raw) && !rule.test(line.raw)
}

function cellsIn(row: string): string[] {
  return row.trim().replace(/^\||\|$/g, '').split('|').map(cell => cell.trim())
}

/** The group of each column. */
function groupsIn(row: string): string[] {
  const words = row.trim().replace(/^\|/, '')
  return [...(words.endsWith('|') ? words : `${words}|`).matchAll(spanned)].flatMap(({ 1: cell, 2: bars }) =>
    Array.from({ length: bars.length }, () => cell.trim()))
}
