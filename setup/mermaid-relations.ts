import { partPorts, pointsOf, signOf, turned } from './mermaid-ports.ts'

/** From the end of a line between entities to where it may bend, in px: beyond the sign there, whose name its marker has. */
const reach: Record<string, number> = { onlyOne: 26, zeroOrOne: 38, oneOrMore: 36, zeroOrMore: 46 }
/** Half of what a corner takes before and behind its line, and around the words of a line, in px. */
const [corner, air] = [7.5, 8]
/** Words as near to a line as this, in px, are on it. */
const level = 12
const place = /translate\(\s*(-?[\d.]+)(?:[ ,]+(-?[\d.]+))?/

/** A stretch between boxes that stand beside each other, and the px by which it becomes wider. */
export interface Gap { left: number, right: number, by: number }

/**
 * Lines between entities bend beyond the signs that say how many there are, so that these stand on a straight stretch, and the
 * boxes part as far as both signs and the words between them need.
 */
export function bendBeyondSigns(drawing: SVGSVGElement): void {
  const lines = [...drawing.querySelectorAll<SVGPathElement>('.edgePaths path')].filter(line => reachesOf(line).some(px => px > 0))
  if (lines.length === 0)
    return
  // As high as they are in a drawing of its own size: Mermaid enlarges them by the width of their lines.
  drawing.querySelectorAll('marker.er').forEach(marker => marker.setAttribute('markerUnits', 'userSpaceOnUse'))
  const isDown = !lines.some(line => isLevel(pointsOf(line.getAttribute('d')!)))
  if (isDown)
    partPorts(drawing, isDown)
  const [along, across] = isDown ? [1, 0] as const : [0, 1] as const
  const nodes = [...drawing.querySelectorAll<SVGGElement>('g.node')]
  const labels = [...drawing.querySelectorAll<SVGGElement>('g.edgeLabel')]
  const paths = new Map(lines.map(line => [line, isDown ? turned(line.getAttribute('d')!) : line.getAttribute('d')!]))
  const gaps = gapsBetween(nodes.map(node => sidesOf(node, along))).map((gap): Gap => {
    const within = labels.filter(label => placeOf(label, along) > gap.left && placeOf(label, along) < gap.right)
    const words = Math.max(0, ...within.map(label => lengthOf(label, along)))
    return { ...gap, by: Math.max(0, roomIn(gap, paths) + words - gap.right + gap.left) }
  })
  for (const one of [...nodes, ...labels])
    moveTo(one, along, parted(placeOf(one, along), gaps))
  for (const [line, own] of paths) {
    const path = bentBeyond(withXs(own, x => parted(x, gaps)), ...reachesOf(line))
    line.setAttribute('d', isDown ? turned(path) : path)
    const words = labels.find(label => label.querySelector('[data-id]')?.getAttribute('data-id') === line.getAttribute('data-id'))
    const middle = words && middleOf(path, ...reachesOf(line), placeOf(words, across))
    if (words && middle !== undefined)
      moveTo(words, along, middle)
  }
}

/** The middle of what the signs leave free of the longest level stretch of a line, of those through words at the height `at`. */
export function middleOf(path: string, start: number, end: number, at: number): number | undefined {
  const points = pointsOf(path)
  const levels = points.slice(1).flatMap(([x, y], index) => {
    const [from, height] = points[index]
    const [left, right] = [from + (index === 0 ? start : 0), x - (index === points.length - 2 ? end : 0)]
    return Math.abs(y - height) < 0.01 && Math.abs(y - at) < level && right > left ? [[left, right]] : []
  })
  const [longest] = levels.sort(([a, b], [c, d]) => d - c - b + a)
  return longest && Math.round((longest[0] + longest[1]) * 50) / 100
}

function reachesOf(line: SVGPathElement): [start: number, end: number] {
  const [start, end] = ['marker-start', 'marker-end'].map(name => reach[signOf(line.getAttribute(name))] ?? 0)
  return [start, end]
}

function placeOf(part: SVGGElement, axis: 0 | 1): number {
  return Number(place.exec(part.getAttribute('transform') ?? '')?.[1 + axis] ?? 0)
}

function lengthOf(part: SVGGElement, axis: 0 | 1): number {
  return part.getBBox()[axis === 0 ? 'width' : 'height']
}

function sidesOf(node: SVGGElement, axis: 0 | 1): [number, number] {
  const [middle, half] = [placeOf(node, axis), lengthOf(node, axis) / 2]
  return [middle - half, middle + half]
}

function moveTo(part: SVGGElement, axis: 0 | 1, to: number): void {
  const [x, y] = axis === 0 ? [to, placeOf(part, 1)] : [placeOf(part, 0), to]
  part.setAttribute('transform', part.getAttribute('transform')!.replace(place, `translate(${x}, ${y}`))
}

function isLevel([first, second]: [number, number][]): boolean {
  return Math.abs(first[1] - second[1]) < 0.01
}

/** What the level lines through a stretch need besides their words: their signs and a bend. */
function roomIn({ left, right }: Omit<Gap, 'by'>, paths: Map<SVGPathElement, string>): number {
  return Math.max(0, ...[...paths].map(([line, path]) => {
    const points = pointsOf(path)
    const [from, to] = [points[0][0], points.at(-1)![0]].sort((x, y) => x - y)
    const [start, end] = reachesOf(line)
    return from < right - 1 && to > left + 1 && isLevel(points) ? start + end + corner + 2 * air : 0
  }))
}

/** The stretches that no box covers, from left to right. */
export function gapsBetween(sides: [left: number, right: number][]): Omit<Gap, 'by'>[] {
  const order = sides.toSorted(([x], [y]) => x - y)
  return order.slice(1).flatMap(([left], index) => {
    const right = Math.max(...order.slice(0, index + 1).map(([, end]) => end))
    return left - right > 1 ? [{ left: right, right: left }] : []
  })
}

/** Where something at `x` is once the gaps have become wider: what is within one is at the same share of it. */
export function parted(x: number, gaps: Gap[]): number {
  const more = gaps.reduce((sum, { left, right, by }) => sum + by * Math.min(1, Math.max(0, (x - left) / (right - left))), 0)
  return Math.round((x + more) * 100) / 100
}

/**
 * A line that goes on to the right with one upright stretch, moved so that it is at least `start` px from the beginning and `end`
 * from the end; in the middle where both are not to be had. Any other line stays as it is.
 */
export function bentBeyond(path: string, start: number, end: number): string {
  const points = pointsOf(path)
  const [first, ...others] = points
  const last = others.pop()
  const upright = others.find(([x], index) => index > 0 && Math.abs(x - others[index - 1][0]) < 0.01)?.[0]
  if (!last || upright === undefined || last[0] <= first[0] || others.some(([x]) => Math.abs(x - upright) > 2 * corner))
    return path
  const [least, most] = [first[0] + start, last[0] - end]
  const by = (least > most ? (least + most) / 2 : Math.min(most, Math.max(least, upright))) - upright
  return withXs(path, (x, index) => index === 0 || index === points.length - 1
    ? x
    : x + by + Math.sign(upright - x) * Math.max(0, Math.abs(upright - x) - corner))
}

/** A path whose points are at other places from left to right. */
function withXs(path: string, placed: (x: number, point: number) => number): string {
  let at = 0
  return path.replace(/-?\d+(?:\.\d+)?/g, (number) => {
    const [point, axis] = [at >> 1, at++ % 2]
    return axis === 1 ? number : String(Math.round(placed(Number(number), point) * 100) / 100)
  })
}
