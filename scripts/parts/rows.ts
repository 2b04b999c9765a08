import type { Link, Nodes } from 'mdast'
import type { Rich } from '../outline/rich.ts'
import type { PartKind } from './kind.ts'
import type { TextPart } from './text.ts'
import { canvas, filled } from '../design/design.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { wrap } from '../markdown/component.ts'
import { wordsOf } from '../outline/rich.ts'
import { allWithin } from '../outline/within.ts'
import { layLines } from '../typesetting/lines.ts'
import { text } from './text.ts'

/** Sentences in rows that share the height of a slide, set in `size` px. */
export interface RowsPart { kind: 'rows', rows: TextPart[], size: number }

declare module './part.ts' {
  interface PartMap { rows: RowsPart }
}

/** Sentences between rules, from beneath the title to the bottom margin. */
export const rows: PartKind<RowsPart> = {
  isFilling: true,
  boxes: (part, { width }) => [{ is: 'columns', height: heightOfRows(part.rows, part.size, width) }],
  print: (part, context, all) =>
    wrap('Rows', { size: String(part.size) }, part.rows.map(row => text.print(row, context, all)).join('\n\n')),
  words: part => part.rows.map(row => wordsOf(row.text)),
  texts: part => part.rows.map(row => row.text),
}

/** Height in px of rows in a font size, none higher than its words need. */
export function heightOfRows(list: TextPart[], size: number, width: number): number {
  const line = size * filled.leading
  return list.reduce((sum, { text }) => {
    const laid = layLines(runsOfRich(text), size, width, line)
    return sum + laid.lines * line + laid.extra + filled.padding + (leadsOn(text) ? filled.stops : 0)
  }, 0)
}

/** True for words with a link to another slide, beneath which its page is said. */
function leadsOn(text: Rich): boolean {
  return 'nodes' in text && allWithin(text.nodes, text.start, text.end, isLink).some(({ url }) => url.startsWith('#'))
}

function isLink(node: Nodes): node is Link {
  return node.type === 'link'
}

/** Rows in the largest type in which they fit, one or two and a few short ones in a larger; undefined where none is small enough. */
export function rowsWithin(list: TextPart[], width: number = canvas.width, height: number = filled.height): RowsPart | undefined {
  const larger = [filled.statement, filled.pair][list.length - 1] ?? []
  const short = [[], filled.short.pair, filled.short.three][list.length - 1] ?? []
  const areOf = (lines: number, size: number): boolean =>
    list.every(({ text }) => layLines(runsOfRich(text), size, width, size * filled.leading).lines <= lines)
  const beside = filled.beside[list.length - 1] ?? []
  const sizes = [
    ...width === canvas.width ? [...short.filter(size => areOf(1, size)), ...larger] : beside.filter(size => areOf(3, size)),
    ...filled.rows,
  ]
  // A line more than was foretold must still fit.
  const size = sizes.find(one => heightOfRows(list, one, width) + one * filled.leading <= height)
  return size === undefined ? undefined : { kind: 'rows', rows: list, size }
}
