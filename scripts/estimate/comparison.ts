import type { Table } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Run } from '../typesetting/run.ts'
import type { Cell, Grid } from './table.ts'
import { toString } from 'mdast-util-to-string'
import { comparison as design, limits } from '../design/design.ts'
import { layLines } from '../typesetting/lines.ts'
import { runsOfRich } from './runs.ts'
import { sizes } from './sizes.ts'
import { columnWidths, gridOf, heightOfCell } from './table.ts'

const relations = /^(?:一致|相同|相接|same|joined|部分一致|partly|partial|不同|different)$/i

/** Height in px of a comparison with its head, or of some of its rows, whose cells stand in columns of even width. */
export function heightOfComparison({ table }: Table, width: number, range?: [number, number]): number {
  const { head, rows } = gridOf(table, { range })
  const own = table.children.slice(1).slice(...(range ?? [])).map(row => row.children.map(cell => toString(cell).trim()))
  const relation = head.findIndex((_, column) => column > 0 && own.every(row => relations.test(row[column] ?? '')))
  return heightOf({ head, rows }, width, relation)
}

/** Height in px of a comparison that was made of two lists. */
export function heightOfGrid(head: string[], rows: Rich[][], width: number): number {
  const cell = (main: Run[]): Cell => ({ main, gloss: [] })
  return heightOf(
    { head: head.map(text => cell([{ text, weight: 400, scale: 1 }])), rows: rows.map(row => row.map(rich => cell(runsOfRich(rich)))) },
    width,
    -1,
  )
}

function heightOf({ head, rows }: Grid, width: number, relation: number): number {
  const isGlossed = rows.some(row => row.some(({ gloss }) => gloss.length > 0))
  const isEven = relation >= 0 || head.length < 5
  const isDense = rows.length > limits.comparison.dense.rows || head.length > limits.comparison.dense.columns
  const [size, line] = isDense ? [sizes.denseCell.size, sizes.denseCell.line] : [sizes.comparison.size, sizes.comparison.line]
  const columns = isEven ? evenColumns(head.length, width, relation) : columnWidths([head, ...rows], width)
  const least = rowHeight(rows.length, isGlossed)
  const heights = rows.map(row => Math.max(least, ...row.map((cell, column) => column === 0 && isEven
    ? layLines(cell.main, 18, columns[0], 24).lines * (isDense ? 23 : 24)
    : heightOfCell(cell, columns[column], size, line))))
  const heading = Math.max(
    design.heading,
    ...head.map(({ main }, column) => layLines(main, sizes.comparison.size, columns[column] - 24).lines * sizes.comparison.line),
  )
  return heading + 3 + heights.reduce((sum, height) => sum + height + 1, 0)
}

/** Height that the view gives each row, the less the more there are. */
function rowHeight(rows: number, isGlossed: boolean): number {
  const room = Math.floor(design.room / rows)
  const [least, most] = isGlossed ? design.glossed : design.plain
  return Math.min(most, Math.max(least, room))
}

function evenColumns(count: number, width: number, relation: number): number[] {
  const own = (column: number): number => column === 0 ? design.head : column === relation ? design.relation : 0
  const columns = Array.from({ length: count }, (_, column) => own(column))
  const rest = (width - columns.reduce((sum, each) => sum + each, 0)) / columns.filter(each => each === 0).length
  return columns.map((each, column) => (each || rest) - (column === count - 1 ? 0 : design.gap))
}
