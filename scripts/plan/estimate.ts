import type { ListItem, Table, TableCell } from 'mdast'
import type { Block } from '../outline/block.ts'
import type { Part } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { wordsOf } from './rich.ts'

/** The canvas in px (1280 × 720 less its margins) and the sizes that the styles use. */
export const canvas = { width: 1152, height: 720 - 40 - 56 - 24, titleLine: 47 }
const body = { size: 24, line: 38.4, gap: 8 }
const label = { size: 22, line: 29.7 }
/** Head row and rules of a table. */
export const tableHead = 52
/** A caption with the gap above it. */
export const captionHeight = 37

/** Width of a text in full-width units: 1 for a Han character or full-width sign, 0.55 for others. */
export function unitsOf(text: string): number {
  let units = 0
  for (const char of text) {
    units += /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2014\u2026]/u.test(char) ? 1 : 0.55
  }
  return units
}

/** Lines that a text takes, at least one. */
export function linesOf(text: string, size: number, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) * size / width)), 0)
}

/** Height of a part in px at a width in px: an estimate from text widths and the styles' sizes. */
export function heightOf(part: Part, width = canvas.width): number {
  switch (part.kind) {
    case 'text': return linesOf(wordsOf(part.text), body.size, width) * body.line + 16
    case 'block': return heightOfBlock(part.block, width, part.range)
    case 'comparison': return heightOfTable(part.table.table, width, part.range) + (part.table.caption ? captionHeight : 0)
    case 'grid': return 48 + part.rows.length * 74
    case 'pipelines': return part.diagrams.length === 1 ? 300 : 480
    case 'figures': return 420
    case 'panels': return 56 + Math.max(...part.panels.map(panel => heightOfParts(panel.parts, (width - 48 * (part.panels.length - 1)) / part.panels.length)))
    case 'entries': return part.entries.reduce((sum, entry) => sum + 40 + (entry.children?.length ?? 0) * 32, 0)
  }
}

/** Height of parts below each other, with the gaps between them. */
export function heightOfParts(parts: Part[], width = canvas.width): number {
  return parts.reduce((sum, part) => sum + heightOf(part, width) + 16, 0)
}

function heightOfBlock(block: Block, width: number, range?: [number, number]): number {
  const head = block.label ? body.line + 8 : 0
  const foot = block.caption ? captionHeight : 0
  switch (block.kind) {
    case 'points': return head + block.items.slice(...(range ?? [])).reduce((sum, item) => sum + heightOfItem(item, width), 0)
    case 'table': return head + foot + heightOfTable(block.table, width, range)
    case 'code': return head + 48 + (range ? range[1] - range[0] : block.code.value.split('\n').length) * 27
    case 'formula': return head + 40 + block.value.split('\\\\').length * 56
    case 'quotation': return head + 60 + linesOf(toString(block.quote), 28, width - 64) * 41
    case 'figure': return head + foot + 380
    case 'diagram': return head + 300
    case 'prose': return linesOf(toString(block.nodes), body.size, width) * body.line
  }
}

function heightOfItem(item: ListItem, width: number): number {
  const inner = item.children.flatMap(child => child.type === 'list' ? child.children : [])
  const own = toString(item.children.filter(child => child.type !== 'list'))
  return linesOf(own, body.size, width - 32) * body.line + body.gap + inner.reduce((sum, child) => sum + heightOfItem(child, width - 32), 0)
}

function heightOfTable(table: Table, width: number, range?: [number, number]): number {
  const rows = table.children.map(row => row.children.map(linesOfCell))
  const columns = rows[0].map((_, column) => Math.min(24, Math.max(3, ...rows.flatMap(row => (row[column] ?? ['']).map(unitsOf)))))
  const total = columns.reduce((sum, units) => sum + units, 0)
  const heightOfCell = ([first, ...gloss]: string[], column: number): number => {
    const room = Math.max(label.size, width * columns[column] / total - 24)
    return linesOf(first, label.size, room) * label.line + gloss.reduce((sum, line) => sum + linesOf(line, 18, room) * 25, 0)
  }
  const [from, to] = range ?? [0, rows.length - 1]
  return tableHead + rows.slice(1).slice(from, to).reduce((sum, row) => sum + 21 + Math.max(...row.map(heightOfCell)), 0)
}

/** A cell's main line, and its gloss behind each `<br>`. */
function linesOfCell(cell: TableCell): string[] {
  const lines = ['']
  for (const child of cell.children) {
    if (child.type === 'html' && /^<br/i.test(child.value))
      lines.push('')
    else
      lines[lines.length - 1] += toString(child)
  }
  return lines
}
