import type { SubjectId } from '../subjects/subject-in.ts'
import type { Chart } from './chart.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { benchmarkFromRows, isPairOfOneUnit } from './benchmark.ts'
import { box, headOfNames, line, linesOf, nameMarks, pitchIn, roomForNames, width, widthOf, write } from './drawing.ts'
import { isRanked, placesOf, rankClass } from './rank.ts'
import { scoresFromRows } from './read.ts'

const gap = 28
/** Room for heads of one line, as much more as the legend of ranks takes, and from one line of a head to the next. */
const [above, legend, leading] = [32, 34, 22]
/** Px of what changes between two rows, and of their values, which the title then tells, and how far an outline lies within its bar. */
const [changed, values, inner] = [76, 40, 2]

/** Distance between rows in px. */
function pitchOf(count: number): number {
  return Math.max(40, Math.min(100, 360 / count))
}

/** Where the rows begin: beneath heads of as many lines as the longest takes, and the legend of ranks where there is one. */
function headsOf(scores: Scores): { left: number, each: number, heads: string[][], places: number[][], isLegend: boolean, top: number } {
  const { systems, metrics } = scores
  const places = metrics.map((_, metric) => isRanked(scores, metric) ? placesOf(scores, metric) : [])
  const isLegend = places.some(ranks => ranks.length > 0)
  const left = roomForNames(systems, 22, 250)
  const each = (width - left - gap * (metrics.length - 1)) / metrics.length
  const heads = metrics.map(({ text }) => linesOf(text, 18, each))
  const top = above + (isLegend ? legend : 0) + leading * (Math.max(...heads.map(lines => lines.length)) - 1)
  return { left, each, heads, places, isLegend, top }
}

/** Height of small multiples, in px. */
function heightOf(scores: Scores): number {
  return Math.ceil(headsOf(scores).top + pitchOf(scores.systems.length) * scores.systems.length)
}

/**
 * Several benchmarks beside each other, a column of bars for each, the systems on shared rows in the author's order.
 * Benchmarks of one magnitude and unit share a scale; all bars begin at zero; the best and second of each are marked.
 */
export function drawMultiples(scores: Scores, words: ChartWords, height?: number, own?: SubjectId): Drawing {
  const { systems, metrics, cells, notes, names = '' } = scores
  const { left, each, heads, places, isLegend, top } = headsOf(scores)
  const pitch = pitchIn(pitchOf(systems.length), systems.length, top, height)
  const isPair = systems.length === 2 && pitch > 180
  const size = isPair ? values : pitch > 150 ? 28 : 22
  // Of two rows each number is large and says its unit itself.
  const told = cells.map(row => row.map((cell, metric) => (cell ? cell.text + (isPair ? unitBehind(metrics[metric].text) : '') : '–')))
  const room = Math.max(...told.flat().map(text => widthOf(text, size))) + (isPair ? 20 : 12)
  const most = mostOf(scores)
  const x = (metric: number): number => Math.round(left + (each + gap) * metric)
  const thickness = Math.min(pitch > 150 ? 88 : pitch > 100 ? 56 : 36, pitch * 0.4)
  const isOfOne = [...systems, ...metrics].every(({ subject }) => !subject)
  const ranked = (metric: number, system: number): string => rankClass(places[metric][system] ?? 0)
  const groups = systems.map((head, system): Group => {
    const y = top + pitch * (system + 0.5)
    const said = metrics.map(({ text }, metric) => `${text} ${cells[system][metric]?.text ?? '–'}`)
    return {
      words: [`${head.text}${words.colon}${said.join(words.comma)}`, notes[system]].filter(Boolean).join(words.comma),
      subject: head.subject ?? (isOfOne ? own : undefined),
      marks: [
        ...nameMarks(head, y, 22, left - 20),
        ...metrics.flatMap((_, metric) => {
          const cell = cells[system][metric]
          const length = Math.max(0, cell?.value ?? 0) / most[metric] * (each - room)
          return [
            ...(cell ? [barOf(x(metric), y - thickness / 2, length, thickness, isPair && isHollow(scores, system))] : []),
            write(x(metric) + length + 10, y + size * 0.36, told[system][metric], `value t${size}${ranked(metric, system)}`),
          ]
        }),
      ],
    }
  })
  return {
    height: Math.ceil(top + pitch * systems.length),
    frame: [
      ...headOfNames(names, top - 14, left - 20),
      ...(isLegend ? [write(width - 76, 14, words.ranks, 'head end')] : []),
      ...metrics.flatMap((_, metric) => [
        ...heads[metric].map((text, index, all) => write(x(metric), top - 14 - leading * (all.length - 1 - index), text, 'metric')),
        line([[x(metric), top], [x(metric), top + pitch * systems.length]], 'zero'),
        ...(isPair ? changeOf(cells.map(row => row[metric]), x(metric) + 24, top + pitch, pitch - thickness) : []),
      ]),
    ],
    groups,
  }
}

/** A bar, full or hollow. */
function barOf(x: number, y: number, length: number, thickness: number, hollow: boolean): Mark {
  return hollow && length > 4 * inner
    ? box(x + inner, y + inner, length - 2 * inner, thickness - 2 * inner, 'bar lost')
    : box(x, y, length, thickness, 'bar')
}

/**
 * True for the row of two that is hollow, in every column, where arrows say which way is better: the one that is worse throughout, or
 * the second where each is the better once. What a row is may not look otherwise in the next column.
 */
function isHollow({ metrics, cells }: Scores, system: number): boolean {
  const worse = metrics.flatMap(({ isLowBest, text }, metric) => {
    const [first, second] = [cells[0][metric], cells[1][metric]]
    const isTold = /[↑↓]/.test(text) && first && second && first.value !== second.value
    return isTold ? [(first.value > second.value) === Boolean(isLowBest) ? 0 : 1] : []
  })
  return worse.length > 0 && system === (worse.every(each => each === 0) ? 0 : 1)
}

/**
 * By how much the second of two is more or less than the first, as a share, or from the double on as a multiple, beside an arrow from
 * the one bar to the other `apart` px below it.
 */
function changeOf([from, to, ...others]: Scores['cells'][number], x: number, y: number, apart: number): Mark[] {
  if (others.length > 0 || !from || !to || from.value <= 0 || to.value <= 0 || from.value === to.value)
    return []
  const factor = to.value / from.value
  const share = `${Math.abs(100 * (factor - 1)).toFixed(1)}%`
  const text = factor >= 2 ? `× ${Number(factor.toFixed(2))}` : `${factor > 1 ? '+' : '−'}${share}`
  return [
    line([[x, y - apart / 2], [x, y + apart / 2]], 'bracket'),
    line([[x - 8, y + apart / 2 - 12], [x, y + apart / 2 - 2], [x + 8, y + apart / 2 - 12]], 'bracket'),
    write(x + 24, y + changed * 0.36, text, `difference t${changed}`),
  ]
}

/** The value that fills a column: the largest among the benchmarks of its magnitude. */
function mostOf({ metrics, cells }: Scores): number[] {
  const own = metrics.map((_, metric) => Math.max(...cells.map(row => row[metric]?.value ?? 0)) || 1)
  const isAlike = (x: number, y: number): boolean => (x <= 1) === (y <= 1) && (x <= 100) === (y <= 100)
  const units = metrics.map(({ text }) => unitIn(text))
  return own.map((value, metric) => Math.max(...own.filter((other, index) => units[index] === units[metric] && isAlike(value, other))))
}

/** The unit that a head names in brackets: seconds and gigabytes have no scale in common. */
function unitIn(head: string): string | undefined {
  return head.match(/[（(]([^（()）]+)[）)]/)?.[1]
}

/** Units as they stand behind a number: what else a head has in brackets, `(EN)`, is none. */
const measures = /^(?:[%shW秒天]|[KMGT]i?B|ms|min|px|fps|kWh?|毫秒|分钟|小时)$/

/** The unit that a head names, as it stands behind a number. */
function unitBehind(head: string): string {
  const unit = unitIn(head) ?? ''
  return measures.test(unit) ? `${/^[%\p{Script=Han}]/u.test(unit) ? '' : ' '}${unit}` : ''
}

/** Several scores beside each other, a column of bars for each. */
export const multiples: Chart<Scores> = {
  needs: `one to six columns of numbers and at most ${limits.chart.rows.multiples} rows`,
  rows: limits.chart.rows.multiples,
  reads: (rows, names) => {
    const scores = scoresFromRows(rows, names)
    const fits = scores && scores.metrics.length <= limits.chart.metrics && scores.systems.length <= limits.chart.rows.multiples
    return fits ? scores : undefined
  },
  suits: (rows, names) => {
    const scores = benchmarkFromRows(rows, names)
    return scores !== undefined && scores.metrics.length > 1 && !isPairOfOneUnit(scores)
  },
  height: heightOf,
  draw: (scores, { words, room, subject }) => drawMultiples(scores, words, room, subject),
}
