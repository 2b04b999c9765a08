import type { Bent, Upright } from './elbows.ts'
import type { Plan } from './plan.ts'

/** Where columns stand, and the gaps between them with how many upright stretches each has at its two sides. */
export interface Places {
  columns: { x: number, width: number }[]
  gapOf: (gap: number) => { start: number, end: number, tracks: [start: number, end: number] }
}

/** px: between a box and the first upright stretch, more before an arrow's head; between two; beside a label; at least. */
export const room = { stub: 22, head: 6, track: 16, label: 14, least: 48, straight: 12 }
/** How much of what is free the boxes take, and how large they become. */
const [share, wider, few] = [0.55, 1.6, 5]

/** The widest that boxes become: more where there are but few columns. */
export function widestOf(widths: number[], count: number = widths.length): number {
  return Math.max(...widths) * Math.max(wider, few / count)
}

/** Columns across all of a width, their boxes growing towards one; undefined where they are too wide for it. */
export function columnsIn(width: number, widths: number[], uprights: Upright[], bents: Bent[], plan: Plan): Places | undefined {
  const tracks = (gap: number, side: Upright['side']): number =>
    Math.max(0, ...uprights.filter(one => one.gap === gap && one.side === side).map(({ track }) => track + 1))
  const needs = Array.from({ length: widths.length + 1 }, (_, index) => {
    const gap = index - 1
    const sides = [tracks(gap, 'start'), tracks(gap, 'end')]
    const label = Math.max(0, ...bents.flatMap(({ from, to, pass }, at) =>
      from.rank === gap && to.rank === gap + 1 && pass === undefined ? plan.edges[at].label?.width ?? 0 : 0))
    const taken = sides.reduce((sum, count, end) => sum + (count > 0 ? room.stub + end * room.head + (count - 1) * room.track : 0), 0)
    if (gap < 0 || gap === widths.length - 1)
      return taken
    return Math.max(room.least, taken + (label > 0 ? label + 2 * room.label : room.straight))
  })
  const free = width - [...widths, ...needs].reduce((sum, one) => sum + one, 0)
  if (free < 0)
    return undefined
  const grown = raised(widths, widths.length > 1 ? free * share : free, widestOf(widths))
  const given = grown.reduce((sum, one, index) => sum + one - widths[index], 0)
  const rest = (free - given) / Math.max(1, widths.length - 1)
  let x = needs[0]
  const columns = widths.map((_, index) => {
    const place = { x, width: grown[index] }
    x += place.width + needs[index + 1] + rest
    return place
  })
  const ends = (gap: number): number => gap < 0 ? 0 : columns[gap].x + columns[gap].width
  return {
    columns,
    gapOf: gap => ({ start: ends(gap), end: columns[gap + 1]?.x ?? width, tracks: [tracks(gap, 'start'), tracks(gap, 'end')] }),
  }
}

/** Widths with some px more in all: the narrowest are raised first, to the width of the next, and all to no more than a most. */
function raised(widths: number[], px: number, most: number): number[] {
  const levels = [...new Set([...widths, most])].filter(level => level <= most).sort((a, b) => a - b)
  const costOf = (level: number): number => widths.reduce((sum, own) => sum + Math.max(0, level - own), 0)
  const reached = levels.filter(level => costOf(level) <= px).at(-1) ?? 0
  const below = widths.filter(own => own <= reached).length
  const level = Math.min(most, reached + (below > 0 ? (px - costOf(reached)) / below : 0))
  return widths.map(own => Math.max(own, level))
}

/** The x of an upright stretch. */
export function xOf({ gap, side, track }: Upright, { gapOf }: Places): number {
  const { start, end } = gapOf(gap)
  return side === 'start' ? start + room.stub + track * room.track : end - room.stub - room.head - track * room.track
}
