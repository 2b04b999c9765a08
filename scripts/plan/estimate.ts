import type { ListItem, Nodes, Table, TableCell } from 'mdast'
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

/** Letters of code, 12 px wide, in the width of a slide. */
const codeColumns = 92
/** Height of a line of code. */
const codeLine = 30

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
    case 'chart': return part.height
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
    case 'code': return head + heightOfCode(block.code.value, width, range)
    case 'formula': return head + 40 + block.value.split('\\\\').length * 56
    case 'quotation': return head + 60 + linesOf(toString(block.quote), 28, width - 64) * 41
    case 'figure': return head + foot + 380
    case 'diagram': return head + foot + 440
    // Stage, controls and readout; it shares its slide with nothing.
    case 'explorer': return canvas.height
    case 'prose': return linesOf(toString(block.nodes), body.size, width) * body.line
  }
}

function heightOfItem(item: ListItem, width: number): number {
  const inner = item.children.map(child => heightOfNode(child, width - 32))
  return Math.max(body.line, sum(inner)) + body.gap + Math.max(0, inner.length - 1) * (item.spread ? 16 : 0)
}

/** What may stand in a point besides its words. */
function heightOfNode(node: Nodes, width: number): number {
  switch (node.type) {
    case 'list': return sum(node.children.map(child => heightOfItem(child, width)))
    case 'blockquote': return 16 + sum(node.children.map(child => heightOfNode(child, width - 64) * 28 / body.size))
    case 'code': return heightOfCode(node.value, width)
    case 'table': return heightOfTable(node, width)
    case 'math': return 40 + node.value.split('\\\\').length * 56
    default: return linesOf(toString(node), body.size, width) * body.line
  }
}

/** Height of a listing, or of some of its lines; a line too long for the slide goes on below. */
function heightOfCode(value: string, width: number, range: number[] = []): number {
  return 48 + sum(value.split('\n').slice(...range).map(line => heightOfCodeLine(line, width)))
}

/** Height of one line of code in px. */
export function heightOfCodeLine(line: string, width = canvas.width): number {
  return linesOf(line, 1, unitsOf('x') * codeColumns * width / canvas.width) * codeLine
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
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
