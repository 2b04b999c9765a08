import type { Code, Table, TableCell, TableRow } from 'mdast'
import type { Cut, Share } from '../estimate/table-share.ts'
import type { Handlers, SliceContext } from './context.ts'
import { bundledLanguages } from 'shiki/langs'
import { bodyRows, headLines } from '../estimate/table-share.ts'
import { pageOf } from './component.ts'
import { escapeTex, fenceFor, withoutOpenComment } from './escape.ts'
import { sliceMarkdown, sliceNodes } from './slice.ts'

/** What stands below the head of a column, by its alignment. */
const marksOf = { left: ':--', right: '--:', center: ':-:', none: '---' }

/** Fences that Slidev draws instead of listing them. */
const drawn = ['mermaid', 'plantuml']

/** How a slice prints what it must not cut. */
export const handlers: Omit<Handlers, 'text'> = {
  code: node => printCode(node),
  math: ({ value }) => printFormula(value),
  table: (node, context) => printTable(node, context),
}

/**
 * A code block as a back-tick fence longer than any in it, without its fence options; a language unknown to the
 * highlighter becomes `text`.
 */
export function printCode({ lang, value }: Pick<Code, 'lang' | 'value'>): string {
  const name = lang?.toLowerCase().match(/^[\w+#-]+/)?.[0] ?? ''
  const language = Object.hasOwn(bundledLanguages, name) && !drawn.includes(name) ? name : 'text'
  const fence = fenceFor(value)
  return `${fence}${language}\n${withoutOpenComment(value)}\n${fence}`
}

/** Display math between double dollars on lines of their own. */
export function printFormula(value: string): string {
  // A line of `---` would begin a slide, one of back-ticks a fence; dollars are gone since the formula was read.
  const lines = escapeTex(value.replace(/`{3,}/g, '``'))
    .replace(/^---/gm, ' ---')
    .split('\n')
    .filter(line => line.trim() !== '')
  return `$$\n${lines.join('\n')}\n$$`
}

/**
 * A table with outer pipes, its cells cut from the source; the share chooses body rows and columns, the head is always there, and a
 * column that begins within a group says which. A cell that is cut ends in a link to its whole.
 */
export function printTable(table: Table, context: SliceContext, share: Share = {}): string {
  const { columns, cuts = [] } = share
  const chosen = <T>(entries: T[]): T[] => columns ? columns.flatMap(column => column in entries ? [entries[column]] : []) : entries
  const align = table.align && chosen(table.align)
  const second = headLines(table)?.isRow ? [{ row: table.children[1], index: 1 }] : []
  const rows = [{ row: headOf(table, columns), index: 0 }, ...second, ...bodyRows(table, share)]
  const [head, ...body] = rows.map(({ row, index }) => {
    const cells = chosen(row.children.map((cell, column) => ({ cell, column })))
    return cells.map(({ cell, column }) => {
      const cut = cuts.find(each => each.row === index - 1 && each.column === column)
      return tableCell(cut ? printCut(cell, cut, context) : sliceNodes(cell.children, context))
    })
  })
  // A row may have more cells than the head; where a column has no mark below its head, there is no table.
  const width = Math.max(head.length, ...body.map(row => row.length))
  const marks = Array.from({ length: width }, (_, column) => marksOf[align?.[column] ?? 'none'])
  return printRows([head, marks, ...body])
}

/** The first row of a table's head; where the columns that are chosen begin within a group, its name stands above the first of them. */
function headOf(table: Table, columns?: number[]): TableRow {
  const [head] = table.children
  const lines = headLines(table)
  if (!columns || !lines?.isRow)
    return head
  const named = lines.groups.map(({ from, to }) => ({ from, shown: columns.find(column => column >= from && column < to) }))
  return {
    ...head,
    children: head.children.map((cell, column) => head.children[named.find(({ shown }) => shown === column)?.from ?? column] ?? cell),
  }
}

function printCut({ children }: TableCell, { end, to }: Cut, context: SliceContext): string {
  return `${sliceMarkdown(children, children[0].position!.start.offset!, end, context).trim()}${to ? ` … → ${pageOf(to)}` : '…'}`
}

/** Rows of finished cells as pipe-table lines. */
export function printRows(rows: string[][]): string {
  const width = Math.max(...rows.map(row => row.length))
  return rows.map(row => `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`).join('\n')
}

/** Markdown as one table cell: on one line, its pipes escaped. */
export function tableCell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|').replace(/\s*\n\s*/g, ' ').trim()
}
