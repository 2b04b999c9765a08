import { sizeOfFormula } from '../estimate/formula.ts'
import { itemsOf } from '../review/maths/items.ts'
import { rowsOf } from '../review/maths/rows.ts'

const fences: Record<string, [open: string, close: string]> = {
  p: ['(', ')'],
  b: ['[', ']'],
  B: ['\\{', '\\}'],
  v: ['|', '|'],
  V: ['\\|', '\\|'],
}

/** A matrix between other terms, too large for a room in em: some of its columns below the others, or some of its rows beside them. */
export function setMatrix(before: string, matrix: string, behind: string, room: { width: number, height: number }): string {
  const [, name, body] = /^\\begin\{([pbBvV]?)matrix\}([\s\S]*)\\end\{/.exec(matrix)!
  const rows = rowsOf(body).map(cellsOf)
  const columns = Math.max(...rows.map(row => row.length))
  const { width, height, depth } = sizeOfFormula(matrix, true)
  const [open, close] = fences[name] ?? ['.', '.']
  const free = room.width - sizeOfFormula(before, true).width - 3
  if (width > room.width) {
    const ranges = like(columns, Math.ceil(width / free))
    const lines = ranges.map(([from, to], index) => {
      const part = rows.map(row => [...(from > 0 ? ['\\cdots'] : []), ...row.slice(from, to), ...(to < columns ? ['\\cdots'] : [])])
      return `${index > 0 ? '& ' : ''}\\left${index > 0 ? '.' : open}${matrixOf('', part)}\\right${to < columns ? '.' : close}`
    })
    return `\\begin{aligned} ${before} & ${lines.join(' \\\\[0.6em] ')} ${behind} \\end{aligned}`
  }
  // Some rows less in each part, for the dots, the numbers beneath and the paddings of its panel.
  const per = Math.ceil(rows.length / Math.ceil(rows.length / Math.max(1, Math.floor(rows.length * room.height / (height + depth)) - 5)))
  const dots = Array.from({ length: columns }, () => '\\vdots')
  const starts = Array.from({ length: Math.ceil(rows.length / per) }, (_, index) => index * per)
  const parts = starts.map((from) => {
    const to = Math.min(rows.length, from + per)
    // All begin in one line: the last is as tall as the others.
    const rest = Array.from({ length: from + per - to + 1 }, () => ['\\phantom{\\vdots}'])
    const part = [...rows.slice(from, to), ...(to < rows.length ? [dots] : rest)]
    return `\\underset{${from + 1}\\,\\text{–}\\,${to}}{${matrixOf(name, part)}}`
  })
  return [before, parts.join('\\qquad '), behind].join(' ')
}

function matrixOf(name: string, rows: string[][]): string {
  return `\\begin{${name}matrix}${rows.map(row => row.join(' & ')).join(' \\\\ ')}\\end{${name}matrix}`
}

function cellsOf(row: string): string[] {
  const cells = ['']
  for (const item of itemsOf(row)) {
    if (item === '&')
      cells.push('')
    else
      cells[cells.length - 1] += item
  }
  return cells.map(cell => cell.trim())
}

/** So many ranges of like length. */
function like(length: number, count: number): [from: number, to: number][] {
  const of = Math.min(length, count)
  return Array.from({ length: of }, (_, index) => [Math.round(index * length / of), Math.round((index + 1) * length / of)])
}
