import type { SubjectId } from '../subjects/subject-in.ts'
import { linesOf, width, widthOf } from './drawing.ts'
import { firstsOf, liftOf } from './timeline-tracks.ts'
import { versionsIn } from './timeline-versions.ts'

/**
 * What is known of an event here: when that is as written and in days or tokens, what happened, whose it is, on which side, how long, and
 * whether it is joined to the other line.
 */
export interface Flagged {
  when: string
  at: number
  text: string
  subject?: SubjectId
  side: 'above' | 'below'
  length?: number
  isJoined?: true
}

/** Where words stand: above all lines, beneath them, or between the two of both. */
export type Side = Flagged['side'] | 'between'

/** Where an event's flag stands: its left edge, how many steps from its line and on which side, its width, its words and their size. */
export interface Flag { x: number, level: number, side: Side, width: number, lines: string[], size: number }

/**
 * Few events of few words are written larger than many: sizes of when and what, of what is a version among other things, the line of
 * both, and the room that a flag has.
 */
const types = [
  { most: 4, when: 24, name: 28, version: 36, line: 34, room: 330 },
  { most: 8, when: 22, name: 26, version: 32, line: 32, room: 250 },
  { most: Infinity, when: 18, name: 22, version: 24, line: 26, room: 210 },
] as const
type Type = typeof types[number]
/** As much wider what is no version may be, in px. */
const wider = 90
/** As tall as a timeline of large words may be before it is drawn with smaller ones, in px. */
const tallest = 500
/** How far flags stand from their line at least, where arcs lead from one version to the next, and where months are told. */
const stem = { plain: 26, arcs: 62, months: 52 }
/** What a flag between two lines keeps to the other line, and to where the later one branches off. */
const clear = { line: 10, branch: 20 }
/** As much as a stem and a step gain at most where there is room, and what lies between two lines without and with a flag there. */
const spare = { stem: 96, step: 72, lift: { plain: 84, flagged: 150 } }

/** Sizes of what events say, fitting their number and their words. */
export function typeOf(events: Flagged[]): Type {
  return types.find(type => events.length <= type.most && events.every(({ text }) => linesOfFlag(text, type.name, type.room).length <= 2)
    && partsWith(events, flagsIn(events, type), type).height <= tallest) ?? types[2]
}

/**
 * Places the flags of all events so that no two touch and no stem crosses a flag. A flag hangs to the right of its stem; where
 * a later one begins beneath it, it stands a step farther from the axis. The axis ends where the last flag still has room.
 */
export function placeFlags(events: Flagged[]): Flag[] {
  return flagsIn(events, typeOf(events))
}

function flagsIn(events: Flagged[], type: Type): Flag[] {
  const versions = liftOf(events) > 0 ? versionsIn(events) : undefined
  const flags = events.map(({ text, when }, index) => {
    // What is no version is written smaller, and so on fewer lines.
    const isBeside = versions?.[index] === false
    const size = isBeside ? type.when : versions ? type.version : type.name
    const lines = linesOfFlag(text, size, type.room + (isBeside ? wider : 0))
    return { lines, size, width: Math.max(widthOf(when, type.when), ...lines.map(part => widthOf(part, size))) + 28 }
  })
  const [from, to] = [Math.min(...events.map(({ at }) => at)), Math.max(...events.map(({ at, length = 0 }) => at + length))]
  const share = events.map(({ at }) => (at - from) / (to - from || 1))
  const end = Math.min(width, ...share.map((part, index) => part > 0 ? (width - flags[index].width) / part : width))
  const placed = flags.map((flag, index): Flag => ({ ...flag, x: share[index] * end, level: 0, side: events[index].side }))
  setLevels(placed)
  const first = liftOf(events) > 0 ? firstsOf(events) : undefined
  if (first && placed[first[0]].level > 0 && placed[first[0]].x + placed[first[0]].width < placed[first[1]].x - clear.branch) {
    // The flag that is farthest from its line stands between the two, before the later one begins.
    placed[first[0]].side = 'between'
    setLevels(placed)
  }
  return placed
}

function setLevels(flags: Flag[]): void {
  const order = flags.map((_, index) => index).sort((x, y) => flags[y].x - flags[x].x || y - x)
  order.forEach((index, seen) => {
    const own = flags[index]
    const beneath = order.slice(0, seen).filter(other => flags[other].side === own.side && flags[other].x < own.x + own.width)
    own.level = beneath.length === 0 ? 0 : 1 + Math.max(...beneath.map(other => flags[other].level))
  })
}

/** Lines of a flag: broken behind the first comma where that makes two lines, else of about one length. */
function linesOfFlag(text: string, size: number, room: number): string[] {
  const lines = linesOf(text, size, room)
  if (lines.length < 2)
    return lines
  const comma = text.search(/[，,；;·]/) + 1
  const halves = [text.slice(0, comma).trim(), text.slice(comma).trim()]
  return comma > 0 && halves.every(half => half !== '' && widthOf(half, size) <= room)
    ? halves
    : linesOf(text, size, Math.max(widthOf(text, size) / lines.length + size, 120))
}

/** Where the lower line is, how far steps, stems and lines stand apart, and whether months are told beneath that line. */
export interface Parts {
  axis: number
  height: number
  pitch: Record<Side, number>
  stem: Record<Side, number>
  lift: number
  isToldBeneath: boolean
}

/** How far all of it stands apart; `room` px are shared out. */
export function partsWith(events: Flagged[], flags: Flag[], { when, line }: Type, room = 0): Parts {
  const of = (side: Side): Flag[] => flags.filter(flag => flag.side === side)
  const levels = (side: Side): number => Math.max(0, ...of(side).map(({ level }) => level + 1))
  const least = (side: Side): number => when + 16 + line * Math.max(0, ...of(side).map(({ lines }) => lines.length))
  const [above, below] = [levels('above'), levels('below')]
  const apart = liftOf(events)
  const hasBetween = of('between').length > 0
  const hasArcs = apart > 0 && versionsIn(events) !== undefined
  const isToldBeneath = hasBetween && !hasArcs
  const own = {
    above: hasArcs ? stem.arcs : stem.plain,
    below: hasArcs ? stem.arcs : isToldBeneath ? stem.months : stem.plain,
    between: isToldBeneath ? stem.plain : stem.months,
  }
  const lifted = hasBetween ? Math.max(apart, own.between + least('between') + clear.line) : apart
  const spread = (step: number, more: number, lift: number): Parts => {
    const pitch = { above: least('above') + step, below: least('below') + step, between: least('between') }
    const stems = { above: own.above + more, below: own.below + more, between: own.between }
    const axis = 12 + above * pitch.above + (above ? stems.above : 12) + lift
    const height = axis + 12 + below * pitch.below + (below ? stems.below : 12)
    return { axis, height, pitch, stem: stems, lift, isToldBeneath }
  }
  // What lies between two lines, and bears words, gains most.
  const weight = hasBetween ? 4 : Number(apart > 0)
  const each = Math.max(0, room - spread(0, 0, lifted).height) / (above + below + Number(above > 0) + Number(below > 0) + weight)
  const gain = Math.min(hasBetween ? spare.lift.flagged : spare.lift.plain, each * weight)
  return spread(Math.min(spare.step, each), Math.min(spare.stem, each), lifted && lifted + gain)
}
