import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Head, Written } from './read.ts'
import { box, headOfNames, line, nameMarks, pitchIn, roomForNames, width, widthOf, write } from './drawing.ts'

/** Amounts by row and column of numbers, and in words what each row counts. */
export interface Amounts { names: string, rows: Head[], columns: string[], cells: (Written | undefined)[][], notes: string[] }

const top = 44
/** The largest amount is at most so many times the least: then the least is still seen on a scale from zero. */
const farthest = 40
/** Px of the numbers and of what they come to, the air around them, and how thick a bar is at most. */
const [figures, found, air, thickest] = [28, 44, 16, 64]
/** A bar bears its numbers where it is longer than they are on an axis of so much of the room that there is. */
const least = 0.6
/** Distances that ticks may have. */
const steps = [1, 2, 5, 10, 20, 25, 50, 100]

/** True for amounts that are told best from zero: two of each thing, what it is called and what it is, and none a sliver of another. */
export function isNear({ columns, cells }: Amounts): boolean {
  const values = cells.flat().map(cell => cell?.value ?? 0)
  return columns.length === 2 && values.every(value => value > 0) && Math.max(...values) <= farthest * Math.min(...values)
}

/** Room in px for the names of rows and, in a size of its own, for what each counts in words. */
export function roomForRows(rows: Head[], notes: string[], size: number): number {
  return Math.max(roomForNames(rows, 22, 330), Math.min(350, Math.max(...notes.map(note => widthOf(note, size))) + 20))
}

/** The head of a column without the unit in brackets at its end. */
export function withoutUnit(head: string): string {
  return head.replace(/\s*[（(][^（()）]*[)）]\s*$/, '')
}

/** Distance between rows for so many, in px. */
export function pitchOfAmounts(rows: number): number {
  return Math.max(56, Math.min(84, 420 / rows))
}

/** Height of the picture in px. */
export function heightOfAmounts(rows: number): number {
  return Math.ceil(top + pitchOfAmounts(rows) * rows)
}

/**
 * Two amounts of each thing as one bar from zero: full as far as both reach, hollow from the one to the other, which lies beyond it; behind
 * it both numbers, and at the edge by how much the second is more or less, largest of all: that is what is to be seen.
 */
export function drawAmounts({ names, rows, columns, cells, notes }: Amounts, words: ChartWords, height?: number): Drawing {
  const pitch = pitchIn(pitchOfAmounts(rows.length), rows.length, top, height)
  const left = roomForRows(rows, notes, 20)
  const pairs = cells.map(row => row as [Written, Written])
  const changes = pairs.map(changeOf)
  const most = Math.max(...pairs.flat().map(({ value }) => value))
  const numbers = pairs.map(([from, to]) => `${from.text} → ${to.text}`)
  // A short bar leaves room for its numbers by itself; a long one bears them, so that the axis is as wide as may be.
  const widest = (width - left - Math.max(...changes.map(text => widthOf(text, found))) - 4 * air) / most
  const isWithin = pairs.map(([from, to], row) =>
    Math.min(from.value, to.value) * widest * least >= widthOf(numbers[row], figures) + 4 * air)
  const scale = Math.min(...pairs.map(([from, to], row) =>
    (width - left - (isWithin[row] ? 0 : widthOf(numbers[row], figures)) - widthOf(changes[row], found) - 4 * air)
    / Math.max(from.value, to.value)))
  const thick = Math.min(thickest, pitch * 0.5)
  const end = top + pitch * rows.length
  const power = 10 ** Math.floor(Math.log10(most))
  const axis = top - 4
  const step = steps.map(each => each * power / 10).find(each => most / each <= 4.5) ?? most
  const ticks = Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step)
  const unit = /[KMBT千万亿]+$/.exec(pairs[0][1].text)?.[0] ?? ''
  const zeros = pairs[0][1].value / Number.parseFloat(pairs[0][1].text.replaceAll(',', ''))
  const said = (row: number): string => columns.map((name, column) => `${name} ${pairs[row][column].text}`).join(words.comma)
  return {
    height: Math.ceil(end),
    frame: [
      ...keyOf(columns),
      ...headOfNames(names, top - 2, left - 20),
      line([[left, axis], [left + ticks.at(-1)! * scale, axis]], 'zero'),
      ...ticks.flatMap(value => [
        line([[left + value * scale, 28], [left + value * scale, value === 0 ? end : axis]], value === 0 ? 'zero' : 'tick'),
        write(left + value * scale, 18, value === 0 ? '0' : `${Number((value / zeros).toFixed(3))}${unit}`, 'head middle'),
      ]),
    ],
    groups: rows.map((head, row): Group => {
      const y = top + pitch * (row + 0.5)
      const [from, to] = pairs[row]
      const [less, more] = [from, to].map(({ value }) => value).sort((one, other) => one - other)
      const x = isWithin[row] ? left + air : left + more * scale + air
      return {
        words: [`${head.text}${words.colon}${said(row)}`, notes[row]].filter(Boolean).join(words.comma),
        subject: head.subject,
        marks: [
          ...nameMarks(head, notes[row] ? y - 13 : y, 22, left - 20),
          ...(notes[row] ? [write(0, y + 20, notes[row], 'note t20')] : []),
          box(left, y - thick / 2, less * scale, thick, 'bar'),
          ...(more > less ? [box(left + less * scale, y - thick / 2 + 1, Math.max(2, (more - less) * scale), thick - 2, 'more')] : []),
          ...(isWithin[row] ? [box(x - air / 2, y - 20, widthOf(numbers[row], figures) + air, 40, 'plate')] : []),
          write(x, y + 10, numbers[row], `value${isWithin[row] ? ' within' : ''} t${figures}`),
          write(width, y + 16, changes[row], `lead end t${found}`),
        ],
      }
    }),
  }
}

/** Which length is what: the heads of both columns above the names. */
function keyOf(columns: string[]): Mark[] {
  const names = columns.map(withoutUnit)
  return [
    box(1, 4, 18, 16, 'square'),
    write(26, 18, names[0], 'note t18'),
    box(45 + widthOf(names[0], 18), 4, 18, 16, 'more'),
    write(70 + widthOf(names[0], 18), 18, names[1], 'note t18'),
  ]
}

/** By how much the second is more or less than the first, as a share of it; nothing where they are one. */
function changeOf([from, to]: [Written, Written]): string {
  const share = 100 * (to.value / from.value - 1)
  return share === 0 ? '' : `${share > 0 ? '+' : '−'}${Math.abs(share).toFixed(Math.abs(share) < 10 ? 1 : 0)}%`
}
