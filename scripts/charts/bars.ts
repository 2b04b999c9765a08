import type { Chart, ChartContext } from './chart.ts'
import type { Difference } from './difference.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Head, Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { benchmarkFromRows } from './benchmark.ts'
import { differenceIn } from './difference.ts'
import { box, headOfNames, line, nameMarks, pitchIn, roomForNames, width, widthOf, write } from './drawing.ts'
import { isRanked, isShares, placesOf, rankClass, sortedBy } from './rank.ts'
import { scoresFromRows } from './read.ts'

const top = 44

/** Distance between bars in px: 84 for a few, less the more there are. */
export function pitchOf(count: number): number {
  return Math.max(30, Math.min(84, 420 / count))
}

/** Height of bars for a number of systems, in px. */
export function heightOfBars(count: number): number {
  return Math.ceil(top + pitchOf(count) * count)
}

/**
 * One score of several systems as bars from zero, the best on top; values at their ends as they are written. A difference
 * that the title names is drawn between its bars. Where the table goes on elsewhere, `most` is its largest value. Shares of one whole
 * begin where the one before ends, so that together they are as long as it is.
 */
export function drawBars(
  scores: Scores,
  { title, words, most = 0, room: height, subject: own }: Pick<ChartContext, 'title' | 'words' | 'most' | 'room' | 'subject'>,
): Drawing {
  const metric = scores.metrics[0]
  const order = sortedBy(scores, 0)
  const pitch = pitchIn(pitchOf(order.length), order.length, top, height)
  const size = pitch < 40 ? 18 : 22
  const isWhole = sharesBefore(scores, sortedBy(scores, 0)) !== undefined
  const figures = pitch >= 100 ? isWhole ? 40 : 28 : size
  const unit = isWhole && /[（(]\s*%\s*[)）]/.test(metric.text) ? '%' : ''
  const values = scores.cells.map(([cell]) => cell?.value ?? 0)
  const least = Math.min(0, ...values)
  const valuesIn = scores.cells.map(([cell]) => (cell?.text ?? '') + unit)
  const difference = least < 0 ? undefined : differenceIn(title, scores, 0)
  const room = Math.max(widthOf(difference?.text ?? '', 22), ...valuesIn.map(text => widthOf(text, figures))) + 24
  const isFar = difference !== undefined && (pitch < 60 || Math.abs(order.indexOf(difference.better) - order.indexOf(difference.worse)) > 1)
  const before = sharesBefore(scores, order)
  const whole = before ? values.reduce((sum, value) => sum + value, 0) : 0
  const left = roomBefore(scores, order, before && whole > 0 ? before.map(share => share / whole) : undefined, size)
  const start = left + (least < 0 ? room : 0)
  const scale = (width - start - room - (isFar ? widthOf(difference.text, 22) + 16 : 0))
    / (Math.max(0, most, whole, ...values) - least || 1)
  const zero = start - least * scale
  const thickness = Math.min(pitch > 84 ? 72 : 48, pitch * 0.62)
  const ranks = isRanked(scores, 0) ? placesOf(scores, 0) : []
  const begin = (system: number): number => zero + (before?.[system] ?? 0) * scale
  const end = (system: number): number => begin(system) + values[system] * scale
  const middle = (system: number): number => top + pitch * (order.indexOf(system) + 0.5)
  const isOfOne = scores.systems.every(({ subject }) => !subject)
  // Of the shares of one whole those that the title tells are in its hue, where it tells some.
  const told = scores.cells.map(([cell]) => cell !== undefined && numbersIn(title).includes(cell.text))
  const isRest = (system: number): boolean => isWhole && isOfOne && told.includes(true) && !told[system]
  const lookOf = (system: number): string =>
    isRest(system) ? ' rest' : rankClass(ranks[system] ?? 0) || (figures >= 28 ? ' lead' : '')
  const groups = order.map((system): Group => {
    const head = scores.systems[system]
    const cell = scores.cells[system][0]
    const y = middle(system)
    const isNegative = values[system] < 0
    return {
      words: `${head.text}${words.colon}${metric.text} ${cell?.text ?? '–'}`,
      subject: head.subject ?? (isOfOne ? own : undefined),
      marks: [
        ...nameOf(head, begin(system), y, size, left),
        box(begin(system), y - thickness / 2, values[system] * scale, thickness, isRest(system) ? 'bar rest' : 'bar'),
        write(
          end(system) + (isNegative ? -12 : 12),
          y + figures * 0.36,
          cell ? cell.text + unit : '–',
          `value t${figures}${lookOf(system)}${isNegative ? ' end' : ''}`,
        ),
      ],
    }
  })
  return {
    height: Math.ceil(top + pitch * order.length),
    frame: [
      ...headsOf(scores, words, left, ranks.length > 0 ? 96 + widthOf(words.ranks, 18) : 0),
      ...(ranks.length > 0 ? [write(width - 76, 18, words.ranks, 'head end')] : []),
      line([[zero, top], [zero, top + pitch * order.length]], 'zero'),
      // From the end of one share to where the next begins.
      ...(before ? order.slice(1) : []).map(system =>
        line([[begin(system), middle(system) - pitch + thickness / 2], [begin(system), middle(system) - thickness / 2]], 'tick')),
      ...(before ? wholeOf(zero, zero + whole * scale, unit ? '100%' : undefined) : []),
      ...(difference ? (isFar ? farBracket : nearBracket)(difference, end, middle, isFar ? room : thickness) : []),
    ],
    groups,
  }
}

/** What the names are above them and what the bars say above these; the latter alone where there is no room for both. */
function headsOf({ names = '', metrics: [metric] }: Scores, words: ChartWords, left: number, taken: number): Mark[] {
  const said = headOf(metric, words)
  const own = left + widthOf(said, 18) <= width - taken ? headOfNames(names, 18, left - 20) : []
  return [...own, write(own.length > 0 ? left : 0, 18, said, 'head')]
}

/** The numbers that a title tells. */
function numbersIn(title: string): string[] {
  return title.match(/\d+(?:[.,]\d+)*/g) ?? []
}

/** Room for the names; where each of the others fits before the bar of its share, for that of the largest alone. */
function roomBefore({ systems, names = '' }: Scores, [first, ...others]: number[], before: number[] | undefined, size: 18 | 22): number {
  const all = roomForNames(systems, size, 340)
  const fits = (system: number): boolean => before![system] * (width - all) * 0.8 > widthOf(systems[system].text, size) + size + 16
  // What stands over the names has room there too.
  return before && others.every(fits) ? Math.max(roomForNames([systems[first]], size, 340), Math.min(all, widthOf(names, 18) + 20)) : all
}

/** A name in its column; where a bar begins far from there and there is room before it, next to the bar. */
function nameOf(head: Head, begin: number, y: number, size: 18 | 22, left: number): Mark[] {
  const room = widthOf(head.text, size) + (head.subject ? size : 0) + 16
  return begin - left > room - 16 ? nameMarks(head, y, size, room, begin - room) : nameMarks(head, y, size, left - 20)
}

/** The length of the whole that all shares make up together, over them. */
function wholeOf(from: number, to: number, text: string | undefined): Mark[] {
  return [
    line([[from, top + 8], [from, top - 4], [to, top - 4], [to, top + 8]], 'bracket'),
    ...(text ? [write(to, top - 14, text, 'value t22 lead end')] : []),
  ]
}

/** What all shares above one add up to; undefined where the numbers are no shares of one whole. */
function sharesBefore(scores: Scores, order: number[]): number[] | undefined {
  if (scores.systems.length < 3 || !isShares(scores, 0))
    return undefined
  return scores.systems.map((_, system) =>
    order.slice(0, order.indexOf(system)).reduce((sum, other) => sum + (scores.cells[other][0]?.value ?? 0), 0))
}

/** The benchmark's name and, where an arrow says which way is better, what that means. */
function headOf({ text, isLowBest }: Scores['metrics'][0], words: ChartWords): string {
  return /[↑↓]/.test(text) ? `${text}\u3000${isLowBest ? words.lower : words.higher}` : text
}

/** From the end of one bar to that of its neighbour, through the gap between them. */
function nearBracket(
  { better, worse, text }: Difference,
  end: (system: number) => number,
  middle: (system: number) => number,
  thickness: number,
): Mark[] {
  const [from, to] = [middle(better) + thickness / 2 + 6, middle(worse) - thickness / 2 - 4]
  const half = (from + to) / 2
  return [
    line([[end(better), from], [end(better), half], [end(worse), half], [end(worse), to]], 'bracket'),
    write(Math.max(end(better), end(worse)) + 12, half + 8, text, 'difference'),
  ]
}

/** Past the bars between them, at the right of all values. */
function farBracket(
  { better, worse, text }: Difference,
  end: (system: number) => number,
  middle: (system: number) => number,
  room: number,
): Mark[] {
  const x = Math.max(end(better), end(worse)) + room
  return [
    line([[x - 8, middle(better)], [x, middle(better)], [x, middle(worse)], [x - 8, middle(worse)]], 'bracket'),
    write(x + 10, (middle(better) + middle(worse)) / 2 + 8, text, 'difference'),
  ]
}

/** Bars of one score, the best on top. */
export const bars: Chart<Scores> = {
  needs: 'one column of numbers',
  rows: limits.chart.rows.bars,
  goesOn: true,
  ends: ({ cells }) => ({ most: Math.max(0, ...cells.map(([cell]) => cell?.value ?? 0)) }),
  reads: (rows, names) => {
    const scores = scoresFromRows(rows, names)
    return scores?.metrics.length === 1 ? scores : undefined
  },
  suits: (rows, names) => benchmarkFromRows(rows, names)?.metrics.length === 1,
  height: ({ systems }) => heightOfBars(systems.length),
  draw: drawBars,
}
