import type { SubjectId } from '../subjects/subject-in.ts'
import type { ChartWords, Mark } from './drawing.ts'
import { box, line, width, widthOf, write } from './drawing.ts'

/** How far the lines of both stand apart and how thick they are, in px, and how far a tip is drawn out; few events leave more room. */
const tracks = { events: 4, lift: { few: 96, many: 64 }, thick: 16, tip: 16 }
/** What lies between the first of both: sizes of its words, height of an end, its air to a sign, and the least way that bears it. */
const lag = { sizes: { few: 104, many: 64 }, end: 12, air: 20, dot: 13, least: 230 }

/** What is known of an event here: its day, whose it is, and that it takes no time. */
interface Dated { at: number, subject?: SubjectId, text: string, length?: number }

/** How far the line of the subject above stands from that of the one beneath; 0 where there is one axis for both. */
export function liftOf(events: Dated[]): number {
  const hasBoth = (['a', 'b'] as const).every(subject => events.some(event => event.subject === subject))
  const isLined = hasBoth && events.every(({ subject, length }) => subject && !length)
  return !isLined ? 0 : events.length <= tracks.events ? tracks.lift.few : tracks.lift.many
}

/** The first event of each subject, by index: whose line begins earlier, and whose branches off it. */
export function firstsOf(events: Dated[]): [earlier: number, later: number] {
  const [a, b] = (['a', 'b'] as const).map(subject => events.reduce((best, event, index) =>
    event.subject === subject && (best < 0 || event.at < events[best].at) ? index : best, -1))
  return events[a].at < events[b].at ? [a, b] : [b, a]
}

/**
 * A line for each subject from its first event on, as on the cover: the later one branches off the earlier, and both lead on. They
 * belong to those events.
 * @param events all of them
 * @param xs where each stands, in px
 * @param axis y of the lower line
 * @param lift how far above it the upper one is
 */
export function tracksOf(events: Dated[], xs: number[], axis: number, lift: number): Mark[][] {
  const [earlier, later] = firstsOf(events)
  const half = tracks.thick / 2
  const yOf = (index: number): number => events[index].subject === 'a' ? axis - lift : axis
  return events.map((_, index) => {
    const y = yOf(index)
    const along = [box(xs[index], y - half, width - tracks.tip - xs[index], tracks.thick, 'stage'), tipOf(y, half)]
    const branch = box(xs[index] - half, axis - lift + (y === axis ? half : -half), tracks.thick, lift, 'stage')
    return index === earlier ? along : index === later ? [...along, branch] : []
  })
}

/**
 * Events without those that are named again in the row of one of the other line: that is what the latter is joined to.
 */
export function withJoints<E extends Dated>(events: E[]): (E & { isJoined?: true })[] {
  const isBeside = (one: E, other: E): boolean => one.at === other.at && one.subject !== other.subject
  const isAgain = (one: E): boolean => one.subject !== undefined && events.some(other => isBeside(one, other))
    && events.some(({ subject, text, at }) => subject === one.subject && text === one.text && at < one.at)
  return events.filter(event => !isAgain(event)).map(event =>
    events.some(other => isBeside(event, other) && isAgain(other)) ? { ...event, isJoined: true as const } : event)
}

/** What joins such an event to the other line. */
export function jointsOf(events: (Dated & { isJoined?: true })[], xs: number[], axis: number, lift: number): Mark[][] {
  const half = tracks.thick / 2
  return events.map(({ isJoined, subject }, index) => isJoined
    ? [line(subject === 'a' ? [[xs[index], axis - lift], [xs[index], axis - half]] : [[xs[index], axis], [xs[index], axis - lift + half]],
        'axis way dashes joint')]
    : [])
}

/** Where a line leads on: a point that is as broad as twice the line. */
function tipOf(y: number, half: number): Mark {
  return { d: `M${width - tracks.tip} ${y - 2 * half}L${width} ${y}L${width - tracks.tip} ${y + 2 * half}z`, look: 'stage tip' }
}

/**
 * How many days lie between the first events of both, where there is room for it, larger where few events say more than that: along the
 * height of the later one's line, which begins where this ends.
 */
export function lagOf(events: Dated[], xs: number[], axis: number, lift: number, words: ChartWords): Mark[] {
  const [earlier, later] = firstsOf(events)
  const isAbove = events[later].subject === 'a'
  // The later dot is its end.
  const [from, to] = [xs[earlier], xs[later] - lag.dot]
  const text = words.days(Math.round(events[later].at - events[earlier].at))
  const y = isAbove ? axis - lift : axis
  const out = isAbove ? -1 : 1
  const size = events.length <= tracks.events ? lag.sizes.few : lag.sizes.many
  const isTold = to - from >= Math.max(lag.least, widthOf(text, size) + 2 * lag.air)
  return !isTold
    ? []
    : [
        line([[from, y - out * (lift - lag.dot)], [from, y + out * lag.end]], 'bracket'),
        line([[from, y], [to, y]], 'bracket'),
        write((from + to) / 2, isAbove ? y - size * 0.3 : y + 24 + size * 0.72, text, `metric-name middle t${size}`),
      ]
}
