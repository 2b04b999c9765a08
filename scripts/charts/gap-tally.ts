import type { ChartWords, Mark } from './drawing.ts'
import type { Lead } from './lead.ts'
import { width, widthOf, write } from './drawing.ts'

/** Sizes of the numbers that count what is won and what is lost, the share of their room that they take, and the gaps between them. */
const tally = { sizes: [104, 88, 76, 64, 56, 44, 36], beside: 0.62, stacked: 0.9, gap: 40, leading: 1.06 }
/** What is counted is written smaller than how many: its sizes, its share of the number's, and its distance to it. */
const unit = { sizes: [56, 44, 36, 28, 22], share: 0.6, apart: 10 }
const side = 18

/** How a title may tell a count, in either language. */
const [han, english] = [
  ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
]

/**
 * The rows of a chart as they are drawn: how far to the right each reaches, from where what is drawn of it begins and where all words
 * before it end, where the first row begins and how tall one is.
 */
export interface DrawnRows { ends: number[], starts: number[], left: number, top: number, pitch: number }

/** What is counted, and where it leaves no room to lines: in which rows, and their end at the right. */
export interface Tally { marks: Mark[], rows: [from: number, to: number], x: number }

/**
 * How many are won and lost, where the title tells one of the two: beside each other or one beneath the other, as large as the rows at
 * the bottom leave room for at the right. Where all are lost, they are counted between the words and the bars of the rows at the top. A
 * score over all others counts for neither.
 */
export function tallyOf(leads: Lead[], words: ChartWords, drawn: DrawnRows, hue: string, title: string): Tally | undefined {
  const { ends, top, pitch } = drawn
  const counted = leads.filter(({ isWhole }) => !isWhole)
  const [won, lost] = [counted.filter(({ by }) => by > 0).length, counted.filter(({ by }) => by < 0).length]
  const isTold = [won, lost].some(count =>
    new RegExp(`(?<!第)${han[count]}|\\b${english[count]}\\b|(?<![\\w.-])${count}(?![\\w.%])`, 'i').test(title))
  if (lost === 0 || counted.length < 3 || !isTold)
    return undefined
  const counts = words.tally(won, lost).map(countIn)
  if (won === 0)
    return lostAll(counts[1], drawn)
  const rooms = leads.map((_, row) => ({ row, x: Math.max(...ends.slice(row)) + side, tall: pitch * (leads.length - row) })).toReversed()
  for (const size of tally.sizes) {
    const small = unit.sizes.find(each => each <= size * unit.share)!
    const [first, second] = counts.map(({ number, name }) => widthOf(number, size) + unit.apart + widthOf(name, small))
    for (const { row, x, tall } of rooms) {
      const isBeside = size <= tall * tally.beside && first + tally.gap + second <= width - x - side
      if (!isBeside && (2 * size * tally.leading > tall * tally.stacked || Math.max(first, second) > width - x - side))
        continue
      const middle = top + pitch * row + tall / 2 + size * 0.36
      const [dx, dy] = isBeside ? [first + tally.gap, 0] : [0, size * tally.leading]
      return {
        rows: [row, leads.length],
        x,
        marks: [
          ...countAt(counts[0], [x, middle - dy / 2], [size, small], 'side', ` ${hue}`),
          ...countAt(counts[1], [x + dx, middle + dy / 2], [size, small], 'other'),
        ],
      }
    }
  }
  return undefined
}

/** A number and the word for what it counts. */
interface Count { number: string, name: string }

function countIn(told: string): Count {
  const { length } = /^\d+/.exec(told)![0]
  return { number: told.slice(0, length), name: told.slice(length).trim() }
}

function countAt({ number, name }: Count, [x, y]: [number, number], [size, small]: [number, number], look: string, hue = ''): Mark[] {
  return [
    write(x, y, number, `${look} t${size}${hue}`),
    write(x + widthOf(number, size) + unit.apart, y, name, `${look} t${small}${hue}`),
  ]
}

/** What is lost everywhere, as large as the first rows leave room for before their bars, of which the first are the shortest. */
function lostAll(count: Count, { starts, left, top, pitch }: Omit<DrawnRows, 'ends'>): Tally | undefined {
  for (const size of tally.sizes) {
    const small = unit.sizes.find(each => each <= size * unit.share)!
    const wide = widthOf(count.number, size) + unit.apart + widthOf(count.name, small)
    const rows = Math.ceil(size / (pitch * tally.stacked))
    const [from, to] = [left + 2 * side, Math.min(...starts.slice(0, rows)) - side]
    if (rows <= starts.length && wide <= to - from) {
      const y = top + pitch * rows / 2 + size * 0.36
      return { rows: [0, rows - 1], x: from, marks: countAt(count, [from + (to - from - wide) / 2, y], [size, small], 'side') }
    }
  }
  return undefined
}

/** Whether a title tells a difference, as it is written but for its sign. */
export function isToldIn(title: string, text: string): boolean {
  const number = text.replace(/^[+−±]|%$/g, '')
  return new RegExp(`(?<![\\w.])${number.replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(title)
}
