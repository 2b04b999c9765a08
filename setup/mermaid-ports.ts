/** Px between the arrows that enter a box, as far as its height bears it, where they end in signs of how many, and to its corners. */
const [apart, apartWithSigns, corner] = [16, 40, 7]

/** The kind of sign of how many at the end of a line between entities, `onlyOne`; none where it has no such. */
export function signOf(marker: string | null): string {
  return /_er-(\w+?)(?:Start|End)\b/.exec(marker ?? '')?.[1] ?? ''
}

type Point = [x: number, y: number]

/** An arrow's points in the order of its path, corners with the point that they are drawn towards. */
export function pointsOf(path: string): Point[] {
  const numbers = path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
  return numbers.flatMap((x, index) => index % 2 === 0 && index + 1 < numbers.length ? [[x, numbers[index + 1]] as Point] : [])
}

/**
 * Moves the level stretch with which an arrow begins or ends to another height, and bends the rest after it; an arrow that is
 * straight, or whose upright stretch is too short for that, stays as it is.
 */
export function movedTo(path: string, side: 'start' | 'end', y: number): string {
  const points = pointsOf(path)
  const order = side === 'end' ? points.toReversed() : points
  const level = order.findIndex(([, own]) => Math.abs(own - order[0][1]) > 0.01)
  const by = y - (order[0]?.[1] ?? y)
  const [bend, far] = [order[level], order[level + 1]]
  const isRoomy = bend && far && Math.abs(far[0] - bend[0]) < 0.01 && (far[1] - bend[1]) * (far[1] - bend[1] - by) > 0
  if (!isRoomy)
    return path
  order.slice(0, level + 1).forEach(point => point[1] += by)
  let at = 0
  return path.replace(/-?\d+(?:\.\d+)?/g, () => String(Math.round(points[at >> 1][at++ % 2] * 100) / 100))
}

/** Heights at which arrows enter a box, for those at `ys`: as far apart as it bears, `most` at most, in their order, around its middle. */
export function portsIn(ys: number[], middle: number, height: number, most = apart): number[] {
  const gap = Math.min(most, (height - 2 * corner) / Math.max(1, ys.length - 1))
  const order = ys.map((_, index) => index).sort((one, other) => ys[one] - ys[other])
  return ys.map((_, index) => middle + (order.indexOf(index) - (ys.length - 1) / 2) * gap)
}

/** A path whose ways to the right and down are each other: what goes down in the one goes to the right in the other. */
export function turned(path: string): string {
  return path.replace(/(-?\d+(?:\.\d+)?)([ ,]+)(-?\d+(?:\.\d+)?)/g, '$3$2$1')
}

/**
 * Arrows of a drawing from left to right, or down: those that leave a box leave it as one, unless they begin with several kinds of
 * signs, and those that enter it enter it apart.
 */
export function partPorts(drawing: SVGSVGElement, isDown = false): void {
  const arrows = [...drawing.querySelectorAll<SVGPathElement>('.edgePaths path')]
  const turn = (path: string): string => isDown ? turned(path) : path
  const pathOf = (arrow: SVGPathElement): string => turn(arrow.getAttribute('d')!)
  for (const node of drawing.querySelectorAll<SVGGElement>('g.node')) {
    const place = /translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)/.exec(node.getAttribute('transform') ?? '')?.slice(1).map(Number) ?? []
    const box = node.getBBox()
    const [[x, y], [width, height]] = isDown ? [place.toReversed(), [box.height, box.width]] : [place, [box.width, box.height]]
    const isAt = ([px, py]: Point, edge: number): boolean => Math.abs(px - edge) < 8 && Math.abs(py - y) <= height / 2
    const entering = arrows.filter(arrow => isAt(pointsOf(pathOf(arrow)).at(-1) ?? [NaN, NaN], x - width / 2))
    const leaving = arrows.filter(arrow => isAt(pointsOf(pathOf(arrow))[0] ?? [NaN, NaN], x + width / 2))
    const most = entering.some(arrow => signOf(arrow.getAttribute('marker-end'))) ? apartWithSigns : apart
    const ports = portsIn(entering.map(arrow => pointsOf(pathOf(arrow)).at(-1)![1]), y, height, most)
    if (entering.length > 1)
      entering.forEach((arrow, index) => arrow.setAttribute('d', turn(movedTo(pathOf(arrow), 'end', ports[index]))))
    if (leaving.length > 1 && new Set(leaving.map(arrow => signOf(arrow.getAttribute('marker-start')))).size === 1)
      leaving.forEach(arrow => arrow.setAttribute('d', turn(movedTo(pathOf(arrow), 'start', y))))
  }
}
