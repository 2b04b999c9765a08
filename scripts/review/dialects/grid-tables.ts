import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { cellOf, columnsOf, pipeTable, wordsIn } from './drawn-table.ts'

const rule = /^([ \t]*)\+(?:[-=:]+\+)+[ \t]*$/
const row = /^[ \t]*[|+].*[|+][ \t]*$/

/** Pandoc's grid tables become pipe tables: a cell that goes over columns or rows leaves the others empty, lists keep their points. */
export const gridTables: Dialect = {
  name: 'grid tables',
  sign: /^[ \t]*\+[-=:]{2,}/m,
  edits: (text) => {
    const lines = linesOf(text)
    const edits: Edit[] = []
    for (let index = 0; index < lines.length; index++) {
      const indent = rule.exec(lines[index].mask)?.[1]
      if (indent === undefined)
        continue
      let last = index
      while (last + 1 < lines.length && row.test(lines[last + 1].mask))
        last++
      while (last > index && !rule.test(lines[last].mask))
        last--
      if (last > index + 1) {
        const table = tableOf(lines.slice(index, last + 1).map(({ raw }) => columnsOf(raw.trim())))
        edits.push({ start: lines[index].start, end: lines[last].end, text: table.replace(/^/gm, indent) })
        index = last
      }
    }
    return edits
  },
}

function tableOf(lines: string[]): string {
  const rules = lines.filter(line => /^\+(?:[-=:]+\+)+$/.test(line))
  const marks = [...new Set(rules.flatMap(line => [...line.matchAll(/\+/g)].map(({ index }) => index)))].toSorted((a, b) => a - b)
  const count = marks.length - 1
  const rows: string[][][] = []
  // The row that each column's cell began in: one that goes over several keeps its words in the first.
  let owners: number[] = []
  let isOpen = false
  let headRows = 0
  for (const line of lines.slice(0, -1)) {
    const parts = marks.slice(0, -1).map((mark, column) => line.slice(mark + 1, marks[column + 1]))
    const isRule = line.startsWith('+') ? /[-=]{2}/.test(line) : /^\|.*\+[-=:]+\+/.test(line) || /^\|.*\+[-=:]+\|/.test(line)
    if (isRule) {
      if (/^\+[=:+]+\+$/.test(line) && rows.length > 0)
        headRows = rows.length
      rows.push(Array.from({ length: count }, () => []))
      owners = parts.map((part, column) => /^[-=:+]+$/.test(part) || !isOpen ? rows.length - 1 : owners[column])
      parts.forEach((part, column) => !/^[-=:+]+$/.test(part) && rows[owners[column]][column].push(wordsIn(part)))
      isOpen = true
      continue
    }
    const cells = cellsOf(line, marks)
    cells.forEach((words, column) => words !== undefined && rows[owners[column]][column].push(words))
  }
  const aligned = rules.find(line => line.includes(':'))
  const align = aligned?.slice(1, -1).split('+').map(part => `${part.startsWith(':') ? ':' : ''}---${part.endsWith(':') ? ':' : ''}`)
  const said = rows.map(cells => cells.map(cellOf))
  return pipeTable(said.slice(0, headRows), said.slice(headRows), align)
}

/** The words of a line by column; undefined where a cell goes on from the column before. */
function cellsOf(line: string, marks: number[]): (string | undefined)[] {
  const parts = line.slice(1, -1).split(/(?<!\\)\|/).map(wordsIn)
  // Where each column has its bar, the bars part the cells: they may not stand beneath each other.
  if (parts.length === marks.length - 1)
    return parts
  const starts = marks.slice(0, -1).map((mark, column) => column === 0 || /[|+]/.test(line[mark] ?? ''))
  return starts.map((isStart, column) => {
    const next = starts.findIndex((one, at) => one && at > column)
    return isStart ? wordsIn(line.slice(marks[column] + 1, next < 0 ? line.length - 1 : marks[next])) : undefined
  })
}
