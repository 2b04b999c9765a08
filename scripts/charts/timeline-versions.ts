import type { SubjectId } from '../subjects/subject-in.ts'
import type { Mark } from './drawing.ts'
import { line } from './drawing.ts'

/** What is known of an event here: its day, whose it is, and what happened. */
interface Dated { at: number, subject?: SubjectId, text: string }

/** What a name is without the numbers of its version: `Qwen2.5-VL` and `Qwen3-VL` are of one family, `Qwen-Image-Edit` is of another. */
function familyOf(text: string): string {
  return text.split(/[，,；;：:（(]/)[0].replace(/(?:\bv)?\d+(?:\.\d+)*/gi, '').replace(/[\s-]+$/, '').replace(/[\s-]+/g, '-').toLowerCase()
}

/**
 * Which events are versions of that with which their subject's line begins, it included; undefined where one of the subjects has no
 * later one, so that nothing is told of successors.
 */
export function versionsIn(events: Dated[]): boolean[] | undefined {
  const firstOf = (subject?: SubjectId): Dated => events.filter(event => event.subject === subject)
    .reduce((first, event) => event.at < first.at ? event : first)
  const are = events.map(event => familyOf(event.text) === familyOf(firstOf(event.subject).text))
  const versionsOf = (subject: SubjectId): number => events.filter((event, index) => event.subject === subject && are[index]).length
  const isGoingOn = (['a', 'b'] as const).every(subject => versionsOf(subject) > 1)
  return isGoingOn && are.includes(false) ? are : undefined
}

/** An arc from one version to the next: how far from a sign's middle it leaves, its air to a sign and to what is beyond, and its head. */
const arc = { aside: 9, air: 5, beyond: 14, deepest: 52, head: 14 }
/** Which events are versions, the radius of their signs, and how deep an arc may be. */
interface ArcLook { versions: boolean[], radius: number, depth: number }

/**
 * What leads from each version to its successor, an arc on the outer side of their line; it belongs to the later one.
 * @param events all of them
 * @param xs where each stands, in px
 * @param lines y of the line of each
 * @param look what the arcs are drawn for
 */
export function arcsOf(events: Dated[], xs: number[], lines: number[], look: ArcLook): Mark[][] {
  const order = events.map((_, index) => index).sort((x, y) => events[x].at - events[y].at)
  return events.map(({ subject }, index) => {
    const before = order.slice(0, order.indexOf(index)).findLast(other => look.versions[other] && events[other].subject === subject)
    const out = subject === 'a' ? -1 : 1
    return before === undefined || !look.versions[index] ? [] : arcBetween(xs[before], xs[index], lines[index], out, look)
  })
}

function arcBetween(from: number, to: number, y: number, out: number, { radius, depth }: ArcLook): Mark[] {
  const near = y + out * (radius + arc.air)
  const [start, end] = [from + arc.aside, to - arc.aside]
  // A cubic goes three quarters as far out as the points that draw it.
  const far = near + out * Math.max(0, Math.min(arc.deepest, depth - arc.beyond - radius - arc.air)) * 4 / 3
  const bend = Math.min(90, (end - start) / 3)
  const [across, down] = [bend, near - far]
  const long = Math.hypot(across, down)
  const [ux, uy] = [across / long, down / long]
  const tip = (along: number, aside: number): [number, number] => [end - along * ux - aside * uy, near - along * uy + aside * ux]
  const head = line([tip(0, 0), tip(arc.head, arc.head / 2), tip(arc.head, -arc.head / 2)], 'arrowhead way')
  const [stopX, stopY] = tip(arc.head * 0.8, 0)
  const r = (value: number): number => Math.round(value * 10) / 10
  return [
    { d: `M${r(start)} ${r(near)}C${r(start + bend)} ${r(far)} ${r(end - bend)} ${r(far)} ${r(stopX)} ${r(stopY)}`, look: 'axis way' },
    { ...head, d: `${head.d}z` },
  ]
}
