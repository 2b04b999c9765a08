import { parentOf } from './walk.ts'

/** A colour as red, green, blue (0 to 255) and alpha (0 to 1), the first three multiplied by the last. */
export type Paint = [number, number, number, number]

/** A colour as the browser writes it. */
export function paintOf(css: string, alpha = 1): Paint {
  const numbers = css.match(/[\d.]+/g)?.map(Number) ?? []
  if (/^rgba?\(/.test(css) && numbers.length >= 3)
    return withOpacity([numbers[0], numbers[1], numbers[2], 1], (numbers[3] ?? 1) * alpha)
  if (css === 'transparent' || css === 'none')
    return [0, 0, 0, 0]
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d')!
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [red, green, blue, own] = context.getImageData(0, 0, 1, 1).data
  return withOpacity([red, green, blue, 1], own / 255 * alpha)
}

/** A paint made more transparent. */
export function withOpacity([red, green, blue, alpha]: Paint, opacity: number): Paint {
  return [red * opacity, green * opacity, blue * opacity, alpha * opacity]
}

/** A paint laid over another. */
export function over(top: Paint, ground: Paint): Paint {
  return [0, 1, 2, 3].map(index => top[index] + ground[index] * (1 - top[3])) as Paint
}

/** WCAG's contrast between two opaque colours. */
export function contrastOf(one: Paint, two: Paint): number {
  const [high, low] = [luminanceOf(one), luminanceOf(two)].toSorted((a, b) => b - a)
  return Math.round((high + 0.05) / (low + 0.05) * 100) / 100
}

/** WCAG's relative luminance. */
export function luminanceOf(paint: Paint): number {
  const [red, green, blue] = paint.slice(0, 3).map(value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * What is seen where an element has paint of its own, and what would be without it: all grounds behind it composited, each
 * group with its opacity. Undefined where a picture lies behind, whose colours nobody knows.
 */
export function seenOn(element: Element, paint: Paint, point: { x: number, y: number }): [paint: Paint, ground: Paint] | undefined {
  let [seen, ground]: Paint[] = [paint, [0, 0, 0, 0]]
  let below: Element | undefined
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at)
    const grounds = at instanceof SVGElement ? shapesBehind(at, below, point) : [paintOf(style.backgroundColor)]
    for (const layer of grounds)
      [seen, ground] = [over(seen, layer), over(ground, layer)]
    if (ground[3] < 1 && style.backgroundImage.includes('url('))
      return undefined
    const opacity = Number(style.opacity);
    [seen, ground] = [withOpacity(seen, opacity), withOpacity(ground, opacity)]
    below = at
  }
  const paper: Paint = [255, 255, 255, 1]
  return [over(seen, paper), over(ground, paper)]
}

/** The fills of the shapes within a group that are painted before one of its children and lie beneath a point, nearest first. */
export function shapesBehind(group: Element, before: Element | undefined, { x, y }: { x: number, y: number }): Paint[] {
  if (!before)
    return []
  const siblings = [...group.children]
  const earlier = siblings.slice(0, siblings.indexOf(before))
  return earlier.flatMap(sibling => sibling instanceof SVGGeometryElement ? [sibling] : [...sibling.querySelectorAll<SVGGeometryElement>('rect, circle, ellipse, polygon, path')])
    .filter(shape => !shape.closest('defs, marker, clipPath, mask') && isUnder(shape, x, y))
    .toReversed()
    .map((shape) => {
      const style = getComputedStyle(shape)
      let opacity = Number(style.fillOpacity)
      for (let at: Element | null = shape; at && at !== group; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity)
      return style.fill.startsWith('url(') ? paintOf('none') : paintOf(style.fill, opacity)
    })
}

/** Whether a shape's fill lies beneath a point of the page. */
export function isUnder(shape: SVGGeometryElement, x: number, y: number): boolean {
  const matrix = shape.getScreenCTM()
  return matrix !== null && getComputedStyle(shape).fill !== 'none' && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
}

/** The paint of an element's letters. */
export function paintOfText(element: Element): Paint {
  const { fill, fillOpacity, webkitTextFillColor } = getComputedStyle(element)
  return element instanceof SVGElement ? paintOf(fill, Number(fillOpacity)) : paintOf(webkitTextFillColor)
}

/** The contrast of an element's letters with what is behind a point of them; null over a picture. */
export function contrastOfText(element: Element, point: { x: number, y: number }): number | null {
  const seen = seenOn(element, paintOfText(element), point)
  return seen ? contrastOf(...seen) : null
}

/** The deck's own colours for letters, as the browser writes them in the theme which is on. */
export function ownColours(): Set<string> {
  const probe = document.body.appendChild(document.createElement('i'))
  const colours = ['ink', 'muted', 'other', 'a', 'b', 'good', 'bad', 'paper'].map((name) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  })
  probe.remove()
  return new Set(colours)
}
