import type { Code, Table, TableCell } from 'mdast'
import type { Cut } from '../estimate/table.ts'
import type { Handlers, SliceContext } from './context.ts'
import { bundledLanguages } from 'shiki/langs'
import { bodyRows } from '../estimate/table.ts'
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
 * A table with outer pipes, its cells cut from the source; `range` chooses body rows, `columns` columns, the head is always there.
 * A cell that is cut ends in a link to its whole.
 */
export function printTable(
  table: Table,
  context: SliceContext,
  range?: [number, number],
  columns?: number[],
  cuts: Cut[] = [],
): string {
  const chosen = <T>(entries: T[]): T[] => columns ? columns.flatMap(column => column in entries ? [entries[column]] : []) : entries
  const align = table.align && chosen(table.align)
  const rows = [{ row: table.children[0], index: 0 }, ...bodyRows(table, range)]
  const [head, ...body] = rows.map(({ row, index }) => chosen(row.children.map((cell, column) => {
    const cut = cuts.find(each => each.row === index - 1 && each.column === column)
    return tableCell(cut ? printCut(cell, cut, context) : sliceNodes(cell.children, context))
  })))
  // A row may have more cells than the head; where a column has no mark below its head, there is no table.
  const width = Math.max(head.length, ...body.map(row => row.length))
  const marks = Array.from({ length: width }, (_, column) => marksOf[align?.[column] ?? 'none'])
  return printRows([head, marks, ...body])
}

function printCut({ children }: TableCell, { end, to }: Cut, context: SliceContext): string {
  return `${sliceMarkdown(children, children[0].position!.start.offset!, end, context).trim()}${to ? ` [… →](/${encodeURI(to)})` : '…'}`
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
