import type { Chart } from './chart.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { SubjectNames } from './read.ts'
import type { Flag, Flagged } from './timeline-flags.ts'
import { limits } from '../design/design.ts'
import { subjectIn } from '../subjects/subject-in.ts'
import { unitsOf } from '../typesetting/units.ts'
import { box, headOfNames, line, sign, width, widthOf, write } from './drawing.ts'
import { isMissing, readAmount } from './read.ts'
import { partsWith, placeFlags, typeOf } from './timeline-flags.ts'
import { ticksOf } from './timeline-ticks.ts'
import { firstsOf, jointsOf, lagOf, tracksOf, withJoints } from './timeline-tracks.ts'
import { arcsOf, versionsIn } from './timeline-versions.ts'

/** Something on the axis: when or how much as written, where that is (days, or tokens from the beginning), and what. */
export type TimelineEvent = Flagged

/** Events in the order of the table, and what their days or amounts are called. */
export interface Events { events: TimelineEvent[], isAscending: boolean, isOfAmounts: boolean, names?: string }

/** Size of what the days or amounts are called. */
const headSize = 18
/** Radii of an event's sign: on an axis, on one of two lines, and of a version there. */
const radii = { plain: 8, few: 13, version: 17 }
/** Words of more full-width units than this are drawn as a tower, and better left in a table. */
const longest = 32

/** Days since the beginning of our era of `2025-01-28`, `2025-08`, `2025年8月4日` or `2025`; undefined for anything else. */
export function readDate(text: string): number | undefined {
  const [, year, month = '1', day = '1'] = text.trim().match(/^((?:19|20)\d\d)(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/) ?? []
  const [y, m, d] = [year, month, day].map(Number)
  return year === undefined || m < 1 || m > 12 || d < 1 || d > 31 ? undefined : Date.UTC(y, m - 1, d) / 864e5
}

/**
 * Reads rows of cells, the first being the head, as events: the first column holds dates, or amounts of tokens that stages
 * take one after another; each other column is a lane. Undefined where a row has neither or nothing happens.
 */
export function eventsFromRows([head, ...body]: string[][], names: SubjectNames, roles: (string | undefined)[] = []): Events | undefined {
  const dates = body.map(([when = '']) => readDate(when))
  const amounts = body.map(([when = '']) => readAmount(when)?.value)
  const isOfAmounts = dates.includes(undefined)
  if (body.length < 2 || (isOfAmounts && (amounts.includes(undefined) || !/[KMBT万亿]/i.test(body[0][0]))))
    return undefined
  let passed = 0
  const events = withJoints(body.flatMap(([when, ...lanes], row): TimelineEvent[] => {
    const at = isOfAmounts ? passed : dates[row]!
    passed += amounts[row] ?? 0
    const texts = lanes.flatMap((text, lane) => isMissing(text) ? [] : [{ text, lane }])
    const named = texts.map(({ text, lane }) =>
      ({ text, subject: subjectIn(head[lane + 1], names, roles) ?? subjectIn(text, names), lane }))
    const hued = lanes.length > 1 && head.slice(1).every(text => subjectIn(text, names, roles))
    const shown = hued || named.length < 2 ? named : [{ ...named[0], text: named.map(({ text }) => text).join(' · ') }]
    return shown.map(({ text, subject }) =>
      ({ when, at, text, subject, side: subject === 'b' ? 'below' : 'above', ...(isOfAmounts ? { length: amounts[row] } : {}) }))
  }))
  const isAscending = !isOfAmounts && dates.every((date, row) => row === 0 || date! >= dates[row - 1]!)
  const name = head[0].trim()
  // What is counted, `token`, is said with the first amount.
  const isCounted = isOfAmounts && /^[a-z]{2,9}$/.test(name)
  const all = isCounted ? events.map((event, index) => index === 0 ? { ...event, when: `${event.when} ${name}` } : event) : events
  return events.length < 2 ? undefined : { events: balanced(all), isAscending, isOfAmounts, names: isCounted ? '' : name }
}

/** Events of one lane stand on both sides in turn. */
function balanced(events: TimelineEvent[]): TimelineEvent[] {
  const hasLanes = new Set(events.map(({ subject }) => subject)).size > 1
  return hasLanes ? events : events.map((event, index) => ({ ...event, side: index % 2 === 0 ? 'above' : 'below' }))
}

/** Height of the picture in px. */
export function heightOfTimeline({ events, names }: Events): number {
  const flags = placeFlags(events)
  return partsWith(events, flags, typeOf(events)).height + footOf(events, flags, names)
}

/** Height of the line at the foot that says what the days or amounts are, where the flags leave it no corner. */
function footOf(events: TimelineEvent[], flags: Flag[], names = ''): number {
  const taken = flags.flatMap(({ side, x }) => side === 'below' ? [x] : [])
  const isFree = taken.length > 0 && Math.min(...taken) > widthOf(names, headSize) + 16
  return headOfNames(names, 0, width).length === 0 || isFree ? 0 : headSize + 10
}

/** Releases on an axis of time, or stages on one of tokens: one subject above it, the other beneath. */
export function drawTimeline({ events, isOfAmounts, names = '' }: Events, words: ChartWords, room?: number): Drawing {
  const flags = placeFlags(events)
  const type = typeOf(events)
  const foot = footOf(events, flags, names)
  const parts = partsWith(events, flags, type, room === undefined ? room : room - foot)
  const { axis, pitch, stem, lift, isToldBeneath } = parts
  const height = parts.height + foot
  const { when, line: leading } = type
  // Where both lines have successors these stand out, and what lies between the first of both does not.
  const versions = lift > 0 ? versionsIn(events) : undefined
  // The first sign begins where the slide's words do.
  const edge = lift === 0 ? radii.plain : (versions ? radii.version : radii.few) + 1
  const xs = flags.map(({ x }) => x + edge)
  const tracks = lift > 0 ? tracksOf(events, xs, axis, lift) : undefined
  const joints = tracks && jointsOf(events, xs, axis, lift)
  const isUpper = (index: number): boolean => tracks ? events[index].subject === 'a' : events[index].side === 'above'
  const lines = events.map((_, index) => isUpper(index) ? axis - lift : axis)
  const arcs = versions && arcsOf(events, xs, lines, { versions, radius: radii.version, depth: Math.min(stem.above, stem.below) })
  const between = tracks && !versions ? lagOf(events, xs, axis, lift, words) : []
  // The upright at which that begins is one line with the stem of its event.
  const begin = between.length > 0 ? firstsOf(events)[0] : undefined
  return {
    height,
    frame: [
      ...headOfNames(names, height - 6, width),
      ...isOfAmounts
        ? []
        : [
            ...(tracks ? between : [line([[0, axis], [width, axis]], 'axis')]),
            ...ticksOf(events, xs, {
              axis,
              isLined: lift > 0,
              isAbove: lift > 0 && !isToldBeneath,
              crossed: xs.filter((_, index) => events[index].isJoined),
              words,
            }),
          ],
    ],
    groups: events.map((event, index): Group => {
      const { level, lines: parts, side, size } = flags[index]
      const isBeside = versions?.[index] === false
      const radius = !tracks || isBeside ? radii.plain : versions ? radii.version : radii.few
      const look = isBeside ? `name beside t${size}` : `name t${size}`
      // Between two lines what belongs to the lower one stands on it, and what belongs to the upper one hangs from it.
      const isAbove = side === 'above' || (side === 'between' && !isUpper(index))
      const own = lines[index]
      const top = isAbove ? own - stem[side] - (level + 1) * pitch[side] + 8 : own + stem[side] + level * pitch[side]
      const far = isAbove ? top : top + when + 6 + leading * parts.length
      return {
        words: `${event.when}${words.colon}${event.text}`,
        subject: event.subject,
        marks: [
          ...(index === begin && isAbove === (event.subject === 'b')
            ? []
            : [line([[xs[index], own], [xs[index], far]], index === begin ? 'bracket' : 'stem')]),
          ...stageOf(event, events, flags, axis),
          ...(tracks?.[index] ?? []),
          ...(joints?.[index] ?? []),
          ...(arcs?.[index] ?? []),
          ...(isOfAmounts ? [] : [sign(xs[index], own, radius, event.subject, tracks ? 'dot open' : 'dot')]),
          write(xs[index] + 10, top + when, event.when, `when t${when}`),
          ...parts.map((part, row) => write(xs[index] + 10, top + when + leading + row * leading, part, look)),
        ],
      }
    }),
  }
}

/** A stage is as long on the axis as what it takes. */
function stageOf({ at, length }: TimelineEvent, events: TimelineEvent[], flags: Flag[], axis: number): Mark[] {
  if (!length)
    return []
  const last = events.reduce((best, event, index) => event.at > events[best].at ? index : best, 0)
  const scale = events[last].at > 0 ? flags[last].x / events[last].at : 0
  return [box(at * scale + 8, axis - 16, Math.min(length * scale, width - at * scale - 8) - 3, 32, 'stage')]
}

/** What happened when, or after how many tokens, on an axis. */
export const timeline: Chart<Events> = {
  needs: 'dates such as `2025-08-04` or amounts such as `1.5T` in the first column',
  view: 'Timeline',
  rows: limits.chart.rows.timeline,
  goesOn: true,
  reads: eventsFromRows,
  suits: (rows, names) => {
    const events = eventsFromRows(rows, names)
    return events?.isAscending === true && events.events.every(({ text }) => unitsOf(text) <= longest)
  },
  height: heightOfTimeline,
  draw: (events, { words, room }) => drawTimeline(events, words, room),
}
