import type { ChartWords, Mark } from './drawing.ts'
import type { Lead } from './lead.ts'
import { width, widthOf, write } from './drawing.ts'

/** Sizes of the words that count what is won and what is lost, the share of their room that they take, and the gaps between them. */
const tally = { sizes: [104, 88, 76, 64, 56, 44, 36], beside: 0.62, stacked: 0.9, gap: 40, leading: 1.06 }
const side = 18

/** How a title may tell a count, in either language. */
const [han, english] = [
  ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
]

/** The rows of a chart as they are drawn: how far to the right each reaches, where the first begins and how tall one is. */
export interface DrawnRows { ends: number[], top: number, pitch: number }

/** What is counted, and from where on it leaves no room to lines: the row above it, and their end at the right. */
export interface Tally { marks: Mark[], row: number, x: number }

/**
 * How many are won and lost, where the title tells one of the two: beside each other or one beneath the other, as large as the rows at
 * the bottom leave room for at the right. A score over all others counts for neither.
 */
export function tallyOf(leads: Lead[], words: ChartWords, { ends, top, pitch }: DrawnRows, hue: string, title: string): Tally | undefined {
  const counted = leads.filter(({ isWhole }) => !isWhole)
  const [won, lost] = [counted.filter(({ by }) => by > 0).length, counted.filter(({ by }) => by < 0).length]
  const isTold = [won, lost].some(count =>
    new RegExp(`(?<!第)${han[count]}|\\b${english[count]}\\b|(?<![\\w.-])${count}(?![\\w.%])`, 'i').test(title))
  if (won === 0 || lost === 0 || counted.length < 3 || !isTold)
    return undefined
  const [wins, losses] = words.tally(won, lost)
  const rooms = leads.map((_, row) => ({ row, x: Math.max(...ends.slice(row)) + side, tall: pitch * (leads.length - row) })).toReversed()
  for (const size of tally.sizes) {
    const [first, second] = [widthOf(wins, size), widthOf(losses, size)]
    for (const { row, x, tall } of rooms) {
      const isBeside = size <= tall * tally.beside && first + tally.gap + second <= width - x - side
      if (!isBeside && (2 * size * tally.leading > tall * tally.stacked || Math.max(first, second) > width - x - side))
        continue
      const middle = top + pitch * row + tall / 2 + size * 0.36
      const [dx, dy] = isBeside ? [first + tally.gap, 0] : [0, size * tally.leading]
      return {
        row,
        x,
        marks: [
          write(x, middle - dy / 2, wins, `side t${size} ${hue}`),
          write(x + dx, middle + dy / 2, losses, `other t${size}`),
        ],
      }
    }
  }
  return undefined
}

/** Whether a title tells a difference, as it is written but for its sign. */
export function isToldIn(title: string, text: string): boolean {
  const number = text.replace(/^[+−±]|%$/g, '')
  return new RegExp(`(?<![\\w.])${number.replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(title)
}
