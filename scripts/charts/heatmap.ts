import type { Chart, ChartContext } from './chart.ts'
import type { Drawing, Group, Mark } from './drawing.ts'
import type { Scores, SubjectNames } from './read.ts'
import { limits } from '../design/design.ts'
import { piecesOf } from '../typesetting/breaks.ts'
import { box, line, linesOf, nameMarks, pitchIn, roomForNames, width, widthOf, write } from './drawing.ts'
import { headOf, isMissing, readScore } from './read.ts'

/** Shades from the least value to the most; ink or paper stands on each, whichever is read better. */
const shades = 6
const gap = 3
/** Height of all of it, of a line of a column's head, and the room between heads and cells. */
const tall = 484
const headLine = 22
const air = 12

/** Where all stands: names to the left, heads above in one tier or two, cells of one size. */
interface Grid {
  left: number
  across: number
  down: number
  nameSize: 18 | 22
  cellSize: 18 | 22
  heads: string[][]
  /** Where heads are wider than their columns, every second one stands above its neighbours. */
  tiers: 1 | 2
  top: number
  /** Whether each name, head and number has the room that it needs. */
  fits: boolean
}

function gridOf({ systems, metrics, cells }: Scores, room = 0): Grid {
  const texts = cells.flat().map(cell => cell?.text ?? '–')
  const widest = (all: string[], size: number): number => Math.max(0, ...all.map(text => widthOf(text, size)))
  const word = widest(metrics.flatMap(({ text }) => piecesOf(text)).map(piece => piece.trim()), 18) + 8
  const number = widest(texts, 18) + 10
  // Names have what the columns can spare, and a quarter of the width at least.
  const left = roomForNames(systems, 22, Math.max(300, width - metrics.length * Math.min(230, Math.max(word, number, 110)) - 20))
  const reach = (tiers: 1 | 2): number => Math.min(230, (width - left) / (metrics.length + (tiers - 1) / 2))
  const tiers = word <= reach(1) ? 1 : 2
  const across = reach(tiers)
  const heads = metrics.map(({ text }) => linesOf(text, 18, across * tiers - 8))
  const lines = Math.max(...heads.map(({ length }) => length))
  const top = air + headLine * lines * tiers + (tiers - 1) * 4
  const own = Math.min(88, (tall - top) / Math.min(systems.length, limits.chart.rows.heatmap))
  const down = pitchIn(own, systems.length, top, room)
  const heightOfNames = (size: 18 | 22): number =>
    size * 1.2 * Math.max(...systems.map(({ text, subject }) => linesOf(text, size, left - 20 - (subject ? size : 0)).length))
  const nameSize = heightOfNames(22) <= down - gap ? 22 : 18
  return {
    left,
    across,
    down,
    nameSize,
    cellSize: widest(texts, 22) <= across - 12 ? 22 : 18,
    heads,
    tiers,
    top,
    fits: lines * tiers <= 4 && word <= across * tiers && number <= across && heightOfNames(nameSize) <= down
      && widest(systems.flatMap(({ text }) => piecesOf(text)), nameSize) <= left,
  }
}

function heightOf(scores: Scores): number {
  const { top, down } = gridOf(scores)
  return Math.ceil(top + down * scores.systems.length)
}

/** The least and the largest value. */
function endsOf({ cells }: Scores): { least: number, most: number } {
  const values = cells.flat().flatMap(cell => cell ? [cell.value] : [])
  return values.length > 0 ? { least: Math.min(...values), most: Math.max(...values) } : { least: 0, most: 0 }
}

/** The heads, each above its column; one of the upper tier is led down to it. */
function headMarks({ left, across, heads, tiers, top }: Grid): Mark[] {
  const lines = Math.max(...heads.map(({ length }) => length))
  return heads.flatMap((own, column): Mark[] => {
    const isUpper = tiers === 2 && column % 2 === 1
    const [x, base] = [left + across * (column + 0.5) - gap / 2, top - air - (isUpper ? headLine * lines + 4 : 0)]
    return [
      ...own.map((text, index) => write(x, base - headLine * (own.length - 1 - index), text, 'head middle')),
      ...(isUpper ? [line([[x, base + 6], [x, top - 4]], 'guide')] : []),
    ]
  })
}

/** Numbers in cells that are the darker the larger they are; rows and columns in the author's order. */
function draw(scores: Scores, { words, room, ...ends }: Pick<ChartContext, 'words' | 'least' | 'most' | 'room'>): Drawing {
  const grid = gridOf(scores, room)
  const { left, across, down, top, cellSize } = grid
  const { least, most } = {
    ...endsOf(scores),
    ...(ends.least !== undefined && ends.most !== undefined ? (ends as Required<typeof ends>) : {}),
  }
  const shadeOf = (value: number): number => Math.max(0, Math.min(shades - 1, Math.floor((value - least) / (most - least || 1) * shades)))
  return {
    height: Math.ceil(top + down * scores.systems.length),
    frame: headMarks(grid),
    groups: scores.systems.map((head, row): Group => {
      const y = top + down * (row + 0.5) - gap / 2
      const said = scores.metrics.map(({ text }, column) => `${text} ${scores.cells[row][column]?.text ?? '–'}`)
      return {
        subject: head.subject,
        words: `${head.text}${words.colon}${said.join(words.comma)}`,
        marks: [
          ...nameMarks(head, y, grid.nameSize, left - 20),
          ...scores.cells[row].flatMap((cell, column) => [
            box(
              left + across * column,
              top + down * row,
              across - gap,
              down - gap,
              cell ? `shade shade${shadeOf(cell.value)}` : 'shade none',
            ),
            write(
              left + across * (column + 0.5) - gap / 2,
              y + cellSize * 0.35,
              cell?.text ?? '–',
              `t${cellSize} middle ${cell ? `on${shadeOf(cell.value)}` : 'head'}`,
            ),
          ]),
        ],
      }
    }),
  }
}

/** Rows and columns as they are written; undefined where a cell holds anything but a number or the lack of one. */
function reads([head, ...body]: string[][], names: SubjectNames): Scores | undefined {
  const metrics = head.slice(1).map(text => headOf(text, names))
  const written = body.map(row => metrics.map((_, column) => row[column + 1] ?? ''))
  if (
    body.length === 0
    || metrics.length < 2
    || metrics.length > limits.chart.shades
    || !written.flat().every(text => readScore(text) ?? isMissing(text))
  ) {
    return undefined
  }
  const scores = {
    systems: body.map(([name = '']) => headOf(name, names)),
    metrics,
    cells: written.map(row => row.map(readScore)),
    notes: body.map(() => ''),
  }
  return gridOf(scores).fits ? scores : undefined
}

/** A table of numbers whose rows and columns are both categories, such as which class was taken for which. */
export const heatmap: Chart<Scores> = {
  needs: `two to ${limits.chart.shades} columns, numbers in each, and names that have room beside and above them`,
  rows: limits.chart.rows.heatmap,
  goesOn: true,
  ends: endsOf,
  reads,
  // Rows and columns of the same names: what was taken for what.
  suits: ([head, ...body], names) => body.length >= 3 && body.length <= limits.chart.rows.heatmap && head.length === body.length + 1
    && body.every(([name], row) => name !== '' && name === head[row + 1])
    && reads([head, ...body], names)?.cells.flat().some(cell => cell) === true,
  height: heightOf,
  draw,
}
