import type { Wish } from './heights.ts'
import type { PlacedBox } from './plan.ts'
import { spread } from './heights.ts'

/** An arrow by its boxes, and the height at which it passes the columns between them. */
export interface Bent { from: PlacedBox, to: PlacedBox, pass?: number }

/** Heights at which an arrow leaves and enters, and passes what is between. */
export interface Heights { leave: number, enter: number, pass?: number }

/** Px between arrows that enter a box, and from its corners. */
const [apart, corner] = [18, 12]

/** Where arrows leave and enter: straight where that can be, apart where they enter, as one where several leave. */
export function portsOf(ways: Bent[]): Heights[] {
  const leaving = (box: PlacedBox): Bent[] => ways.filter(({ from }) => from === box)
  const entering = (box: PlacedBox): Bent[] => ways.filter(({ to }) => to === box)
  const enters = new Map<Bent, number>()
  const wishOf = (way: Bent): number => {
    const { from, to, pass } = way
    if (pass !== undefined)
      return pass
    // Of two boxes that face each other, the smaller one says where their arrow runs.
    const isAlone = leaving(from).length === 1 && from.isPlain
    return isAlone && from.height > to.height && isBeside(to.y, from) ? to.y : from.y
  }
  for (const to of new Set(ways.map(way => way.to))) {
    const all = entering(to).toSorted((a, b) => wishOf(a) - wishOf(b))
    const room = to.isPlain ? Math.max(0, to.height / 2 - corner) : 0
    const gap = Math.min(apart, all.length > 1 ? 2 * room / (all.length - 1) : 0)
    const [low, high] = [to.y - room, to.y + room]
    // One that comes from elsewhere enters in the middle.
    const isStraight = all.length > 1 || Math.abs(wishOf(all[0]) - to.y) <= room
    const wishes = all.map((way): Wish => ({ at: isStraight ? Math.min(high, Math.max(low, wishOf(way))) : to.y, weight: 1 }))
    spread(wishes, all.map((_, index) => index === 0 ? 0 : gap)).forEach((y, index, ys) => {
      const shift = Math.max(0, ys.at(-1)! - high) - Math.max(0, low - ys[0])
      enters.set(all[index], y - shift)
    })
  }
  const next = (way: Bent): number => way.pass ?? enters.get(way)!
  return ways.map((way) => {
    const { from, pass } = way
    // An arrow that reaches its port from beside it does so straight; the others of its box leave with it, where that is near.
    const straight = leaving(from).map(next).filter(y => from.isPlain && isBeside(y, from))
    const own = isBeside(next(way), from) && from.isPlain ? next(way) : straight.find(y => Math.abs(y - from.y) < apart)
    return { leave: own ?? from.y, enter: enters.get(way)!, pass }
  })
}

function isBeside(y: number, { y: middle, height }: PlacedBox): boolean {
  return Math.abs(y - middle) <= height / 2 - corner
}

/** An upright stretch of an arrow in a gap between columns: near where it comes from, or near where it goes. */
export interface Upright { gap: number, side: 'start' | 'end', from: number, to: number, trunk: string, track: number }

/** The upright stretches of arrows in their gaps; those of one box lie on one trunk, others beside each other. */
export function uprightsOf(ways: Bent[], heights: Heights[]): Upright[][] {
  const leaving = (box: PlacedBox): number => ways.filter(({ from }) => from === box).length
  const all = ways.map(({ from, to }, index): Upright[] => {
    const { leave, enter, pass } = heights[index]
    const isBack = to.rank <= from.rank
    const out = { gap: from.rank, side: 'start' as const, trunk: `from ${from.id} ${leave}`, track: 0 }
    const back = { gap: to.rank - 1, side: 'end' as const, trunk: `to ${to.id} ${index}`, track: 0 }
    if (pass !== undefined) {
      return [
        ...(isLevel(leave, pass) && !isBack ? [] : [{ ...out, from: leave, to: pass }]),
        ...(isLevel(pass, enter) ? [] : [{ ...back, from: pass, to: enter }]),
      ]
    }
    if (isLevel(leave, enter))
      return []
    return [{ ...(leaving(from) > 1 ? out : back), gap: from.rank, from: leave, to: enter }]
  })
  for (const gap of new Set(all.flat().map(one => one.gap))) {
    for (const side of ['start', 'end'] as const)
      giveTracks(all.flat().filter(one => one.gap === gap && one.side === side), side)
  }
  return all
}

/**
 * Tracks from the box outwards: what would be crossed by another comes nearer to its box. Before the first column all come from the right,
 * and the longer ones from further below.
 */
function giveTracks(uprights: Upright[], side: Upright['side']): void {
  const far = ({ gap, from, to }: Upright): number =>
    side === 'end' ? Math.abs(from - to) * (gap < 0 ? 1 : -1) : to > from ? -from : from
  const taken: Upright[][] = []
  for (const one of uprights.toSorted((a, b) => far(a) - far(b))) {
    const track = taken.findIndex(others => others.every(other => other.trunk === one.trunk || !isMeeting(one, other)))
    one.track = track < 0 ? taken.length : track
    ;(taken[one.track] ??= []).push(one)
  }
}

function isMeeting(a: Upright, b: Upright): boolean {
  const margin = 10
  return Math.min(a.from, a.to) < Math.max(b.from, b.to) + margin && Math.min(b.from, b.to) < Math.max(a.from, a.to) + margin
}

/** True for two heights that the eye takes for one. */
export function isLevel(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5
}
