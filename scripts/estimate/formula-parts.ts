import type { Size } from '../drawings/windows.ts'
import { countParts, formulaScales } from '../drawings/windows.ts'
import { sizeOfFormula } from './formula.ts'
import { smallestFormula } from './sizes.ts'

/** The largest sign that must stand whole in one part, in em; larger ones are lines and brackets, which may be cut. */
const sign = { width: 1.8, height: 3 }
/** Signs are taken to stand this close, in em, so that no part is counted on to end between two of them. */
const step = { x: 0.5, y: 0.8 }
/** What a number behind the formula takes, in em. */
const tag = 6

/** How many parts a formula needs that is shown in its smallest size, in a room in px: as many as any signs of that extent may need. */
export function partsOfFormula(value: string, room: Size): number {
  const { width, height, depth } = sizeOfFormula(value, true)
  const [across, down] = [width + (/\\tag\b/.test(value) ? tag : 0), height + depth]
  const places = spread(across, sign.width, step.x).flatMap(x => spread(down, sign.height, step.y).map(y => ({ x, y })))
  const px = (em: number): number => em * smallestFormula
  return countParts({
    width: px(across),
    height: px(down),
    labels: places.map(({ x, y }) =>
      ({ x: px(x), y: px(y), width: px(Math.min(sign.width, across)), height: px(Math.min(sign.height, down)) })),
  }, room, formulaScales)
}

/** Where things of a length begin along a side, from its start to its very end. */
function spread(extent: number, length: number, step: number): number[] {
  const last = Math.max(0, extent - length)
  return [...Array.from({ length: Math.ceil(last / step) }, (_, index) => index * step), last]
}
