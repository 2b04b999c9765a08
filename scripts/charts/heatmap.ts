import type { Chart } from './chart.ts'
import type { Drawing, Group } from './drawing.ts'
import type { Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { box, linesOf, nameMarks, roomForNames, width, widthOf, write } from './drawing.ts'
import { scoresFromRows } from './read.ts'

/** Shades from the least value to the most; ink or paper stands on each, whichever is read better. */
const shades = 6
const gap = 3
const line = 22

/** Width of a column and height of a row in px. */
function cellOf({ systems, metrics }: Scores): { left: number, across: number, down: number } {
  const left = roomForNames(systems, 22, 300)
  return { left, across: Math.min(230, (width - left) / metrics.length), down: Math.max(34, Math.min(88, 450 / systems.length)) }
}

/** The column heads, line by line. */
function headsOf(scores: Scores): string[][] {
  const { across } = cellOf(scores)
  return scores.metrics.map(({ text }) => linesOf(text, 18, across - 8))
}

function topOf(scores: Scores): number {
  return 12 + line * Math.max(...headsOf(scores).map(lines => lines.length))
}

function heightOf(scores: Scores): number {
  return Math.ceil(topOf(scores) + cellOf(scores).down * scores.systems.length)
}

/** Numbers in cells that are the darker the larger they are; rows and columns in the author's order. */
function draw(scores: Scores): Drawing {
  const { left, across, down } = cellOf(scores)
  const top = topOf(scores)
  const values = scores.cells.flat().flatMap(cell => cell ? [cell.value] : [])
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const shadeOf = (value: number): number => Math.min(shades - 1, Math.floor((value - least) / (most - least || 1) * shades))
  const size = scores.cells.flat().every(cell => widthOf(cell?.text ?? '', 22) < across - 12) ? 22 : 18
  return {
    height: heightOf(scores),
    frame: headsOf(scores).flatMap((lines, column) => lines.map((text, index) =>
      write(left + across * (column + 0.5), top - 12 - line * (lines.length - 1 - index), text, 'head middle'))),
    groups: scores.systems.map((head, row): Group => {
      const y = top + down * (row + 0.5)
      return {
        subject: head.subject,
        words: `${head.text}: ${scores.metrics.map(({ text }, column) => `${text} ${scores.cells[row][column]?.text ?? '–'}`).join(', ')}`,
        marks: [
          ...nameMarks(head, y, 22, left - 20),
          ...scores.metrics.flatMap((_, column) => {
            const cell = scores.cells[row][column]
            const shade = cell ? `shade shade${shadeOf(cell.value)}` : 'shade none'
            return [
              box(left + across * column, top + down * row, across - gap, down - gap, shade),
              write(
                left + across * (column + 0.5) - gap / 2,
                y + size * 0.35 - gap / 2,
                cell?.text ?? '–',
                `t${size} middle ${cell ? `on${shadeOf(cell.value)}` : 'head'}`,
              ),
            ]
          }),
        ],
      }
    }),
  }
}

/** A table of numbers whose rows and columns are both categories, such as which class was taken for which. */
export const heatmap: Chart<Scores> = {
  needs: `two to ${limits.chart.shades} columns of numbers, nothing else, and at most ${limits.chart.rows.heatmap} rows`,
  rows: limits.chart.rows.heatmap,
  reads: (rows, names) => {
    const scores = scoresFromRows(rows, names, true)
    const isMatrix = scores
      && scores.metrics.length >= 2
      && scores.metrics.length <= limits.chart.shades
      && scores.notes.every(note => note === '')
    return isMatrix && scores.systems.length <= limits.chart.rows.heatmap ? scores : undefined
  },
  // Rows and columns of the same names: what was taken for what.
  suits: ([head, ...body]) =>
    body.length >= 3 && head.length === body.length + 1 && body.every(([name], row) => name !== '' && name === head[row + 1]),
  height: heightOf,
  draw,
}
