import type { SubjectId } from '../subjects/subject-in.ts'
import type { ChartWords, Mark } from './drawing.ts'
import { line, width, widthOf, write } from './drawing.ts'

/**
 * Sizes of a tick and its word, the air that a word keeps to its neighbours, to a stem and to a branch, and how far a sign or the tip of
 * a line hides one.
 */
const tick = { length: 8, size: 18, air: 14, stem: 10, branch: 20, sign: 15, tip: 16 }
/** Half of how thick a line of one of two is. */
const half = 8
/** From so many days on years are told alone; beginnings of months so long behind the last event are still told. */
const [longest, beyond] = [1100, 92]

/** What is known of an event here: its day, whose it is, and on which side its flag stands. */
interface Dated { at: number, subject?: SubjectId, side: 'above' | 'below' }

/** Where ticks stand: on which line, whether one of two, whether above it, between both, or beneath it, what crosses, in whose words. */
interface Place { axis: number, isLined: boolean, isAbove: boolean, crossed: number[], words: ChartWords }

/**
 * Beginnings of months, or of years over a longer time, each with its word; as many as have room for it beside what crosses there, at
 * the same distances.
 */
export function ticksOf(events: Dated[], xs: number[], { axis, isLined, isAbove, crossed, words }: Place): Mark[] {
  const order = events.map((_, index) => index).sort((x, y) => events[x].at - events[y].at)
  const [first, last] = [events[order[0]].at, events[order.at(-1)!].at]
  if (last <= first)
    return []
  const [from, to] = [xs[order[0]], xs[order.at(-1)!]]
  const xOf = (at: number): number => from + (at - first) / (last - first) * (to - from)
  const months = monthsFrom(first, at => xOf(at) <= width && (at <= last + beyond || last - first > longest))
  const told = months.map(({ at, month, year }) => ({ x: xOf(at), month, text: month === 0 ? words.year(year) : words.month(month + 1) }))
  const step = last - first > longest ? 12 : stepOf(told)
  // Beneath the line stems cross there; between two lines only that on which the later one leaves, and signs stand on the lower one.
  const below = xs.filter((_, index) => events[index].side === 'below')
  const leaving = Math.max(...(['a', 'b'] as const).map(subject => Math.min(...xs.filter((_, index) =>
    events[index].subject === subject))))
  // Where few events leave room, a post stands on the earliest one.
  const crossing = isAbove
    ? [{ at: leaving, air: tick.branch }, ...[xs[order[0]], ...crossed].map(at => ({ at, air: tick.stem }))]
    : below.map(at => ({ at, air: tick.stem }))
  const signs = isLined ? below : []
  const end = isLined ? width - tick.tip : width
  const foot = isAbove ? axis - half : isLined ? axis + half : axis
  const way = isAbove ? -1 : 1
  const shown = told.filter(({ month }) => month % step === 0)
  return shown.flatMap(({ x, text }) => {
    const room = widthOf(text, tick.size) / 2
    // A word off its tick would tell another day: it is left out with it where something crosses there.
    const isFree = crossing.every(({ at, air }) => Math.abs(at - x) > room + air) && x + room <= end && x - room >= 0
      && signs.every(at => Math.abs(at - x) > tick.sign)
    return isFree
      ? [
          line([[x, foot], [x, foot + way * tick.length]], 'tick'),
          write(x, isAbove ? foot - tick.length - 17 : foot + tick.length + 18, text, 'metric middle month'),
        ]
      : []
  })
}

/** All beginnings of months behind a day, as long as they are wanted. */
function monthsFrom(first: number, isWanted: (at: number) => boolean): { at: number, month: number, year: number }[] {
  const start = new Date(first * 864e5)
  const months = []
  for (let count = start.getUTCMonth() + 1; ; count++) {
    const begin = new Date(Date.UTC(start.getUTCFullYear(), count, 1))
    const at = begin.getTime() / 864e5
    if (!isWanted(at))
      return months
    months.push({ at, month: begin.getUTCMonth(), year: begin.getUTCFullYear() })
  }
}

/** Every how many months have room for their words. */
function stepOf(told: { x: number, text: string, month: number }[]): number {
  const pitch = told.length > 1 ? (told.at(-1)!.x - told[0].x) / (told.length - 1) : width
  // A year stands at one tick alone, whose neighbours are shorter.
  const wide = Math.max(0, ...told.map(({ text, month }) => widthOf(text, tick.size) * (month === 0 ? 0.8 : 1))) + tick.air
  return [1, 2, 3, 6].find(step => pitch * step >= wide) ?? 12
}
