/** How far apart the lines of a hatch are, across them, in px of a chart. */
const gap = 5

const round = (value: number): number => Math.round(value * 10) / 10

/**
 * Lines across a rectangle of a chart, from lower left to upper right, as one path: a browser prints a pattern as a picture, this as
 * lines. Nothing for any other shape.
 * @param d the rectangle as a path, `M x y h w v h h -w z`
 */
export function hatchOf(d: string): string | undefined {
  const rectangle = /^M([-\d.]+) ([-\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z$/.exec(d)
  if (!rectangle)
    return undefined
  const [x, y, width, height] = rectangle.slice(1).map(Number)
  const [right, bottom] = [x + width, y + height]
  const step = gap * Math.SQRT2
  // On each line the sum of both coordinates is the same; sums that are multiples make the lines of two bars meet.
  const first = Math.ceil((x + y) / step) * step
  const lines = Array.from({ length: Math.max(0, Math.ceil((right + bottom - first) / step)) }, (_, index) => {
    const sum = first + index * step
    const [from, to] = [Math.max(x, sum - bottom), Math.min(right, sum - y)]
    return `M${round(from)} ${round(sum - from)}L${round(to)} ${round(sum - to)}`
  })
  return lines.join('')
}
