import type { SubjectId } from '../subjects/subject-in.ts'
import type { Chart } from './chart.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { SubjectNames } from './read.ts'
import { limits } from '../design/design.ts'
import { subjectIn } from '../subjects/subject-in.ts'
import { unitsOf } from '../typesetting/units.ts'
import { box, headOfNames, line, linesOf, sign, width, widthOf, write } from './drawing.ts'
import { isMissing, readAmount } from './read.ts'
import { ticksOf } from './timeline-ticks.ts'
import { lagOf, liftOf, tracksOf } from './timeline-tracks.ts'
import { versionsIn } from './timeline-versions.ts'

/** Something on the axis: when or how much as written, where that is (days, or tokens from the beginning), and what. */
export interface TimelineEvent { when: string, at: number, text: string, subject?: SubjectId, side: 'above' | 'below', length?: number }

/** Events in the order of the table, and what their days or amounts are called. */
export interface Events { events: TimelineEvent[], isAscending: boolean, isOfAmounts: boolean, names?: string }

const stem = 26
/** Size of what the days or amounts are called. */
const headSize = 18
/** Few events of few words are written larger than many: sizes of when and what, the line of the latter, and the room that a flag has. */
const types = [
  { most: 4, when: 24, name: 28, line: 34, room: 330 },
  { most: 8, when: 22, name: 26, line: 32, room: 250 },
  { most: Infinity, when: 18, name: 22, line: 26, room: 210 },
] as const
type Type = typeof types[number]
/** As tall as a timeline of large words may be before it is drawn with smaller ones, in px. */
const tallest = 500
function typeOf(events: TimelineEvent[]): Type {
  return types.find(type => events.length <= type.most && events.every(({ text }) => linesOfFlag(text, type).length <= 2)
    && partsWith(events, flagsIn(events, type), type).height <= tallest) ?? types[2]
}
/** As much as a stem and a step gain at most where there is room. */
const spare = { stem: 96, step: 72, lift: 84 }
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
  const events = body.flatMap(([when, ...lanes], row): TimelineEvent[] => {
    const at = isOfAmounts ? passed : dates[row]!
    passed += amounts[row] ?? 0
    const texts = lanes.flatMap((text, lane) => isMissing(text) ? [] : [{ text, lane }])
    const named = texts.map(({ text, lane }) =>
      ({ text, subject: subjectIn(head[lane + 1], names, roles) ?? subjectIn(text, names), lane }))
    const hued = lanes.length > 1 && head.slice(1).every(text => subjectIn(text, names, roles))
    const shown = hued || named.length < 2 ? named : [{ ...named[0], text: named.map(({ text }) => text).join(' · ') }]
    return shown.map(({ text, subject }) =>
      ({ when, at, text, subject, side: subject === 'b' ? 'below' : 'above', ...(isOfAmounts ? { length: amounts[row] } : {}) }))
  })
  const isAscending = !isOfAmounts && dates.every((date, row) => row === 0 || date! >= dates[row - 1]!)
  return events.length < 2 ? undefined : { events: balanced(events), isAscending, isOfAmounts, names: head[0].trim() }
}

/** Events of one lane stand on both sides in turn. */
function balanced(events: TimelineEvent[]): TimelineEvent[] {
  const hasLanes = new Set(events.map(({ subject }) => subject)).size > 1
  return hasLanes ? events : events.map((event, index) => ({ ...event, side: index % 2 === 0 ? 'above' : 'below' }))
}

/** Where an event's flag stands: its left edge, how many steps from the axis, and its size. */
export interface Flag { x: number, level: number, width: number, lines: string[] }

/**
 * Places the flags of all events so that no two touch and no stem crosses a flag. A flag hangs to the right of its stem; where
 * a later one begins beneath it, it stands a step farther from the axis. The axis ends where the last flag still has room.
 */
export function placeFlags(events: TimelineEvent[]): Flag[] {
  return flagsIn(events, typeOf(events))
}

function flagsIn(events: TimelineEvent[], type: Type): Flag[] {
  const flags = events.map(({ text, when }) => {
    const lines = linesOfFlag(text, type)
    return { lines, width: Math.max(widthOf(when, type.when), ...lines.map(part => widthOf(part, type.name))) + 28 }
  })
  const [from, to] = [Math.min(...events.map(({ at }) => at)), Math.max(...events.map(({ at, length = 0 }) => at + length))]
  const share = events.map(({ at }) => (at - from) / (to - from || 1))
  const end = Math.min(width, ...share.map((part, index) => part > 0 ? (width - flags[index].width) / part : width))
  const placed: Flag[] = flags.map((flag, index) => ({ ...flag, x: share[index] * end, level: 0 }))
  const order = events.map((_, index) => index).sort((x, y) => placed[y].x - placed[x].x || y - x)
  order.forEach((index, seen) => {
    const own = placed[index]
    const beneath = order.slice(0, seen).filter(other => events[other].side === events[index].side && placed[other].x < own.x + own.width)
    own.level = beneath.length === 0 ? 0 : 1 + Math.max(...beneath.map(other => placed[other].level))
  })
  return placed
}

/** Lines of a flag: broken behind the first comma where that makes two lines, else of about one length. */
function linesOfFlag(text: string, { name, room }: Type): string[] {
  const lines = linesOf(text, name, room)
  if (lines.length < 2)
    return lines
  const comma = text.search(/[，,；;·]/) + 1
  const halves = [text.slice(0, comma).trim(), text.slice(comma).trim()]
  return comma > 0 && halves.every(half => half !== '' && widthOf(half, name) <= room)
    ? halves
    : linesOf(text, name, Math.max(widthOf(text, name) / lines.length + name, 120))
}

/** Height of the picture in px. */
export function heightOfTimeline({ events, names }: Events): number {
  const flags = placeFlags(events)
  return partsWith(events, flags, typeOf(events)).height + footOf(events, flags, names)
}

/** Height of the line at the foot that says what the days or amounts are, where the flags leave it no corner. */
function footOf(events: TimelineEvent[], flags: Flag[], names = ''): number {
  const taken = events.flatMap(({ side }, index) => side === 'below' ? [flags[index].x] : [])
  const isFree = taken.length > 0 && Math.min(...taken) > widthOf(names, headSize) + 16
  return headOfNames(names, 0, width).length === 0 || isFree ? 0 : headSize + 10
}

type Side = TimelineEvent['side']
interface Parts { axis: number, height: number, pitch: Record<Side, number>, stem: number, lift: number }

/** Where the axis is and how far steps, stems and lines stand apart; `room` px are shared out among them. */
function partsWith(events: TimelineEvent[], flags: Flag[], { when, line }: Type, room = 0): Parts {
  const of = (side: Side): Flag[] => flags.filter((_, index) => events[index].side === side)
  const levels = (side: Side): number => Math.max(0, ...of(side).map(({ level }) => level + 1))
  const least = (side: Side): number => when + 16 + line * Math.max(0, ...of(side).map(({ lines }) => lines.length))
  const [above, below] = [levels('above'), levels('below')]
  const apart = liftOf(events)
  const spread = (step: number, stem: number, lift: number): Parts => {
    const pitch = { above: least('above') + step, below: least('below') + step }
    return {
      axis: 12 + above * pitch.above + (above ? stem : 12) + lift,
      height: 24 + above * pitch.above + below * pitch.below + (above ? stem : 12) + (below ? stem : 12) + lift,
      pitch,
      stem,
      lift,
    }
  }
  const own = spread(0, stem, apart)
  const each = Math.max(0, room - own.height) / (above + below + Number(above > 0) + Number(below > 0) + Number(apart > 0))
  return spread(Math.min(spare.step, each), stem + Math.min(spare.stem, each), apart && apart + Math.min(spare.lift, each))
}

/** Releases on an axis of time, or stages on one of tokens: one subject above it, the other beneath. */
export function drawTimeline({ events, isOfAmounts, names = '' }: Events, words: ChartWords, room?: number): Drawing {
  const flags = placeFlags(events)
  const type = typeOf(events)
  const foot = footOf(events, flags, names)
  const { axis, height: drawn, pitch, stem, lift } = partsWith(events, flags, type, room === undefined ? room : room - foot)
  const height = drawn + foot
  const { when, name, line: leading } = type
  const xs = flags.map(({ x }) => x + 8)
  const tracks = lift > 0 ? tracksOf(events, xs, axis, lift) : undefined
  // Where both lines have successors these stand out, and what lies between the first of both does not.
  const versions = tracks && versionsIn(events)
  return {
    height,
    frame: [
      ...headOfNames(names, height - 6, width),
      ...isOfAmounts
        ? []
        : [
            ...(tracks ? versions ? [] : lagOf(events, xs, axis, lift, words) : [line([[0, axis], [width, axis]], 'axis')]),
            ...ticksOf(events, xs, { axis, isAbove: lift > 0, words }),
          ],
    ],
    groups: events.map((event, index): Group => {
      const { x, level, lines } = flags[index]
      const isBeside = versions?.[index] === false
      const radius = !tracks || isBeside ? 8 : versions ? 17 : 13
      const look = isBeside ? `name beside t${when}` : `name t${name}`
      const isAbove = event.side === 'above'
      const own = isAbove ? axis - lift : axis
      const top = isAbove ? own - stem - (level + 1) * pitch.above + 8 : own + stem + level * pitch.below
      const far = isAbove ? top : top + when + 6 + leading * lines.length
      return {
        words: `${event.when}${words.colon}${event.text}`,
        subject: event.subject,
        marks: [
          line([[x + 8, own], [x + 8, far]], 'stem'),
          ...stageOf(event, events, flags, axis),
          ...(tracks?.[index] ?? []),
          ...(isOfAmounts ? [] : [sign(x + 8, own, radius, event.subject, tracks ? 'dot open' : 'dot')]),
          write(x + 18, top + when, event.when, `when t${when}`),
          ...lines.map((part, row) => write(x + 18, top + when + leading + row * leading, part, look)),
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
