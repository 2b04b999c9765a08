import type { Chart } from './chart.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { box, line, pitchIn, width, widthOf, write } from './drawing.ts'
import { scoresFromRows, unitOfHead } from './read.ts'

/** Rows of parts, the column that holds their sum, if there is one, and the unit that the head of the rows tells. */
interface Stack { scores: Scores, total?: number, unit: string }

/** Px: between rows and at most so much, above them, above a bar for its name, beneath it for values, a bar at most, a sum's figures. */
const size = { pitch: 130, most: 184, top: 0, name: 34, values: 46, bar: 104, sum: 64 }
/** A sum may be rounded by so much of itself. */
const rounding = 0.012

/** Reads rows whose numbers are parts of a whole; the last column may be their sum. Undefined where there are not two parts. */
export function stackFromRows(rows: string[][], names: string[]): Stack | undefined {
  const scores = scoresFromRows(rows, names, true)
  const last = scores ? scores.metrics.length - 1 : 0
  if (!scores || scores.systems.length > limits.chart.rows.stack || scores.cells.flat().some(cell => (cell?.value ?? 0) < 0))
    return undefined
  const isSum = last > 1 && scores.cells.every((cells) => {
    const sum = cells.slice(0, last).reduce((all, cell) => all + (cell?.value ?? 0), 0)
    return cells[last] && Math.abs(cells[last].value - sum) <= rounding * sum
  })
  const stack = { scores, unit: unitOfHead(rows[0][0]).unit, ...(isSum ? { total: last } : {}) }
  return partsOf(stack).length > 1 && scores.systems.length > 0 ? stack : undefined
}

/** The columns that are parts. */
function partsOf({ scores, total }: Stack): number[] {
  return scores.metrics.map((_, metric) => metric).filter(metric => metric !== total)
}

/** Height of the picture for a number of rows, in px. */
export function heightOfStack(rows: number): number {
  return size.top + size.pitch * rows
}

/** Each whole as one bar from zero, its parts in the order of the table, all on one scale; each part is named where it is first seen. */
export function drawStack(stack: Stack, words: ChartWords, height?: number): Drawing {
  const { scores: { systems, metrics, cells }, total, unit } = stack
  const parts = partsOf(stack)
  const free = ((height ?? 0) - size.top) / systems.length
  const pitch = Math.max(pitchIn(size.pitch, systems.length, size.top, height), Math.min(size.most, free))
  const thickness = Math.min(size.bar, pitch - size.name - size.values)
  const sums = cells.map(row => parts.reduce((sum, part) => sum + (row[part]?.value ?? 0), 0))
  const room = total === undefined ? 0 : 20 + Math.max(...cells.map(row => widthOf((row[total]?.text ?? '') + unit, size.sum)))
  const scale = (width - room) / (Math.max(...sums) || 1)
  const top = (system: number): number => size.top + pitch * system + size.name
  const before = (system: number, part: number): number =>
    parts.filter(other => other < part).reduce((sum, other) => sum + (cells[system][other]?.value ?? 0), 0) * scale
  return {
    height: Math.ceil(size.top + pitch * systems.length),
    frame: systems.flatMap((system, index): Mark[] => [
      write(0, top(index) - 11, system.text, 'metric-name t24'),
      line([[0, top(index) - 4], [0, top(index) + thickness + 4]], 'zero'),
      ...(total === undefined
        ? []
        : [write(
            sums[index] * scale + 16,
            top(index) + thickness / 2 + size.sum * 0.36,
            (cells[index][total]?.text ?? '') + unit,
            `value best t${size.sum}`,
          )]),
    ]),
    groups: parts.map((part): Group => {
      const first = cells.findIndex(row => (row[part]?.value ?? 0) > 0)
      return {
        words: `${metrics[part].text}${words.colon}${cells.map(row => row[part]?.text ?? '–').join(words.comma)}`,
        subject: metrics[part].subject,
        marks: cells.flatMap((row, system): Mark[] => {
          const cell = row[part]
          if (!cell || cell.value === 0)
            return []
          const [x, length] = [before(system, part), cell.value * scale]
          // The one part of a row is its sum, which stands behind it.
          const isWhole = total !== undefined && parts.every(other => other === part || !row[other]?.value)
          const named = isWhole ? metrics[part].text : `${metrics[part].text} ${cell.text}${unit}`
          const label = system === first ? named : isWhole ? '' : cell.text + unit
          // Words stand within their bar; what is narrower has them beneath, from where it begins.
          if (widthOf(label, 24) + 32 <= length) {
            const bar = box(x, top(system), length - 2, thickness, 'bar')
            return label === ''
              ? [bar]
              : [
                  bar,
                  box(x + 8, top(system) + thickness / 2 - 18, widthOf(label, 24) + 16, 36, 'plate'),
                  write(x + 16, top(system) + thickness / 2 + 9, label, 'value within t24'),
                ]
          }
          return [
            box(x, top(system), Math.max(2, length - 2), thickness, 'bar'),
            // A sliver is hardly seen: a line leads from it to its words.
            ...(length < 40 ? [line([[x + 1, top(system)], [x + 1, top(system) + thickness + 28]], 'stem')] : []),
            write(x + (length < 40 ? 9 : 2), top(system) + thickness + 26, label, 'value name t24'),
          ]
        }),
      }
    }),
  }
}

/** Parts of a whole, counted in several ways. */
export const stack: Chart<Stack> = {
  needs: `two or more columns of numbers that are parts of a whole, and at most ${limits.chart.rows.stack} rows`,
  rows: limits.chart.rows.stack,
  reads: stackFromRows,
  suits: () => false,
  height: ({ scores }) => heightOfStack(scores.systems.length),
  draw: (data, { words, room }) => drawStack(data, words, room),
}
