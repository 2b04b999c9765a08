import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { cellOf, columnsOf, pipeTable, wordsIn } from './drawn-table.ts'

/** The line of dashes that shows where columns begin and end. */
const dashes = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/
const rule = /^[ \t]*-{4,}[ \t]*$/
const caption = /^(?:Table|表)?[:：]/

/** Where a drawn table stands, by lines, and what its parts are. */
interface Found { from: number, to: number, dashes: number, head: string[], rows: string[][] }

/** Pandoc's simple and multiline tables, whose columns a line of dashes shows, become pipe tables. */
export const dashedTables: Dialect = {
  name: 'simple and multiline tables',
  sign: /^[ \t]*-{2,}[ \t]+-{2,}/m,
  edits: (text) => {
    const lines = linesOf(text)
    const edits: Edit[] = []
    for (let index = 0; index < lines.length; index++) {
      const found = dashes.test(lines[index].mask) ? tableAt(lines, index) : undefined
      if (!found)
        continue
      const starts = [...columnsOf(lines[index].raw).matchAll(/-+/g)].map(match =>
        ({ from: match.index, to: match.index + match[0].length }))
      const cut = (line: string): string[] => cutAt(columnsOf(line), starts.slice(1).map(({ from }) => from)).map(wordsIn)
      const cells = (group: string[]): string[] => starts.map((_, column) => cellOf(group.map(line => cut(line)[column])))
      const align = alignOf(found.head.at(-1) ?? found.rows[0]?.[0] ?? '', starts)
      const rows = found.rows.map(cells)
      const head = found.head.length > 0 ? [cells(found.head)] : isHead(rows) ? rows.splice(0, 1) : []
      const table = pipeTable(head, rows, align)
      edits.push({ start: lines[found.from].start, end: lines[found.to].end, text: `${table}\n` })
      index = found.to
    }
    return edits
  },
}

/** The table whose dashes stand in a line; undefined where they are none of a table. */
function tableAt(lines: Line[], at: number): Found | undefined {
  const isBlank = (index: number): boolean => (lines[index]?.raw ?? '').trim() === ''
  let top = at
  while (!isBlank(top - 1) && !rule.test(lines[top - 1].mask) && at - top < 6)
    top--
  const isMultiline = top > 0 && rule.test(lines[top - 1].mask) && top < at
  if (!isMultiline && at - top > 1)
    return undefined
  const isHeadless = top === at
  let end = at + 1
  const closes = (index: number): boolean => isMultiline ? rule.test(lines[index].mask) : dashes.test(lines[index].mask)
  if (isMultiline || isHeadless) {
    while (end < lines.length && !closes(end) && !lines[end].mask.startsWith('#'))
      end++
    if (end === lines.length || !closes(end) || !isBlank(end + 1))
      return undefined
  }
  else {
    while (end < lines.length && !isBlank(end) && !caption.test(lines[end].mask))
      end++
  }
  const body = lines.slice(at + 1, end).map(({ raw }) => raw)
  const hasGaps = body.some(line => line.trim() === '')
  const rows = hasGaps
    ? body.join('\n').split(/\n[ \t]*\n/).map(group => group.split('\n')).filter(group => group.join('').trim() !== '')
    : body.map(line => [line])
  return rows.length === 0
    ? undefined
    : {
        from: isMultiline ? top - 1 : top,
        to: isMultiline || isHeadless ? end : end - 1,
        dashes: at,
        head: lines.slice(top, at).map(({ raw }) => raw),
        rows,
      }
}

/** True for rows without a head whose first one names the columns: it has no number, and some column has one in all others. */
function isHead([first, ...others]: string[][]): boolean {
  return others.length > 1 && first.every(cell => cell !== '' && !/\d/.test(cell))
    && first.some((_, column) => others.every(row => /^\P{L}*\d/u.test(row[column] ?? '')))
}

/** A line cut where columns begin; a word across such a place is in the column that has more of it. */
function cutAt(columns: string, places: number[]): string[] {
  const cuts = places.map((place) => {
    const before = /\S*$/.exec(columns.slice(0, place))![0].length
    const after = /^\S*/.exec(columns.slice(place))![0].length
    return before === 0 || after === 0 ? place : before < after ? place - before : place + after
  })
  return [0, ...cuts].map((from, index) => columns.slice(from, cuts[index]))
}

/** How a column is aligned: flush with its dashes on the right alone, on neither side, or else on the left. */
function alignOf(line: string, starts: { from: number, to: number }[]): string[] {
  const columns = columnsOf(line)
  return starts.map(({ from, to }) => {
    const words = columns.slice(from, to).padEnd(to - from)
    const [isLeft, isRight] = [words[0] !== ' ', words.at(-1) !== ' ']
    return words.trim() === '' || isLeft ? '---' : isRight ? '---:' : ':---:'
  })
}
