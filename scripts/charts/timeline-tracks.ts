import type { SubjectId } from '../subjects/subject-in.ts'
import type { ChartWords, Mark } from './drawing.ts'
import { box, line, width, write } from './drawing.ts'

/** How far the lines of both stand apart and how thick they are, in px; up to so many events leave room for what lies between the first. */
const tracks = { events: 4, lift: { few: 96, many: 64 }, thick: 16 }

/** What is known of an event here: its day, whose it is, and that it takes no time. */
interface Dated { at: number, subject?: SubjectId, length?: number }

/** How far the line of the subject above stands from that of the one beneath; 0 where there is one axis for both. */
export function liftOf(events: Dated[]): number {
  const hasBoth = (['a', 'b'] as const).every(subject => events.some(event => event.subject === subject))
  const isLined = hasBoth && events.every(({ subject, length }) => subject && !length)
  return !isLined ? 0 : events.length <= tracks.events ? tracks.lift.few : tracks.lift.many
}

/** The first event of each subject, by index: whose line begins earlier, and whose branches off it. */
function firstsOf(events: Dated[]): [earlier: number, later: number] {
  const [a, b] = (['a', 'b'] as const).map(subject => events.reduce((best, event, index) =>
    event.subject === subject && (best < 0 || event.at < events[best].at) ? index : best, -1))
  return events[a].at < events[b].at ? [a, b] : [b, a]
}

/**
 * A line for each subject from its first event on, as on the cover: the later one branches off the earlier. They belong to those events.
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
    const along = box(xs[index], yOf(index) - half, width - xs[index], tracks.thick, 'stage')
    const branch = box(xs[index] - half, axis - lift + (yOf(index) === axis ? half : -half), tracks.thick, lift, 'stage')
    return index === earlier ? [along] : index === later ? [along, branch] : []
  })
}

/** How many days lie between the first events of both, where there are few: a line between the two lines, from one to the other. */
export function lagOf(events: Dated[], xs: number[], axis: number, lift: number, words: ChartWords): Mark[] {
  const [earlier, later] = firstsOf(events)
  const [from, to] = [xs[earlier], xs[later]]
  const text = words.days(Math.round(events[later].at - events[earlier].at))
  const y = axis - lift / 2
  return to - from < 160 || events.length > tracks.events
    ? []
    : [
        line([[from, y - 10], [from, y + 10]], 'bracket'),
        line([[from, y], [to, y]], 'bracket'),
        line([[to, y - 10], [to, y + 10]], 'bracket'),
        write((from + to) / 2, y - 14, text, 'metric-name middle t28'),
      ]
}
