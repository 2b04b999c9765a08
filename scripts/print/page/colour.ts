import type { Rgb } from 'culori/fn'
import {
  blend,
  clampRgb,
  converter,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn'
import { parentOf } from './walk.ts'

// The notations in which a browser gives back a computed colour; contrast is reckoned in linear light.
for (const mode of [modeRgb, modeLrgb, modeLab, modeLch, modeOklab, modeOklch, modeP3])
  useMode(mode as typeof modeRgb)

/** A colour as it is painted: red, green, blue and alpha, each from 0 to 1. */
export type Paint = Rgb & { alpha: number }

const toRgb = converter('rgb')
/** What lies behind everything, and what a colour is that nobody can tell, such as a gradient's. */
const [paper, unknown]: Paint[] = [{ mode: 'rgb', r: 1, g: 1, b: 1, alpha: 1 }, { mode: 'rgb', r: 0, g: 0, b: 0, alpha: 1 }]
/** No paint at all. */
const none: Paint = { ...unknown, alpha: 0 }
/** Paints by their notation: a page has few colours and many elements. */
const known = new Map<string, Paint>([['none', none]])

/** A colour as the browser writes it, in the steps that a screen has. */
export function paintOf(css: string, alpha = 1): Paint {
  let paint = known.get(css)
  if (!paint) {
    // Behind the address of a gradient stands the colour that its author names for it.
    const colour = clampRgb(toRgb(parse(css.replace(/^url\([^)]*\)\s*/, '')) ?? unknown))
    const [r, g, b] = [colour.r, colour.g, colour.b].map(value => Math.round(value * 255) / 255)
    paint = { mode: 'rgb', r, g, b, alpha: colour.alpha ?? 1 }
    known.set(css, paint)
  }
  return withOpacity(paint, alpha)
}

/** A paint made more transparent. */
export function withOpacity(paint: Paint, opacity: number): Paint {
  return opacity === 1 ? paint : { ...paint, alpha: paint.alpha * opacity }
}

/** A paint laid over another. */
export function over(top: Paint, ground: Paint): Paint {
  return ground.alpha === 0 || top.alpha === 1 ? top : blend([ground, top]) as Paint
}

/** WCAG's contrast between two opaque colours, to two places. */
export function contrastOf(one: Paint, two: Paint): number {
  return Math.round(wcagContrast(one, two) * 100) / 100
}

/**
 * What is seen where an element has paint of its own, and what would be without it: all grounds behind it composited, each
 * group with its opacity. Undefined where a picture lies behind, whose colours nobody knows.
 */
export function seenOn(element: Element, paint: Paint, point: { x: number, y: number }): [paint: Paint, ground: Paint] | undefined {
  let [seen, ground] = [paint, none]
  let below: Element | undefined
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at)
    const grounds = at instanceof SVGElement ? shapesBehind(at, below, point) : [paintOf(style.backgroundColor)]
    for (const layer of grounds)
      [seen, ground] = [over(seen, layer), over(ground, layer)]
    if (ground.alpha < 1 && style.backgroundImage.includes('url('))
      return undefined
    const opacity = Number(style.opacity);
    [seen, ground] = [withOpacity(seen, opacity), withOpacity(ground, opacity)]
    below = at
  }
  return [over(seen, paper), over(ground, paper)]
}

/** The fills and thick lines within a group that are painted before one of its children and lie beneath a point, nearest first. */
export function shapesBehind(group: Element, before: Element | undefined, { x, y }: { x: number, y: number }): Paint[] {
  if (!before)
    return []
  const siblings = [...group.children]
  const earlier = siblings.slice(0, siblings.indexOf(before))
  return earlier
    .flatMap(sibling =>
      sibling instanceof SVGGeometryElement
        ? [sibling]
        : [...sibling.querySelectorAll<SVGGeometryElement>('rect, circle, ellipse, polygon, path')])
    .filter(shape => isNear(shape, x, y) && !shape.closest('defs, marker, clipPath, mask'))
    .toReversed()
    .flatMap((shape) => {
      let opacity = 1
      for (let at: Element | null = shape; at && at !== group; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity)
      const { fill, fillOpacity, stroke, strokeOpacity } = getComputedStyle(shape)
      // A stroke is painted upon the fill.
      return [
        ...(isUnderStroke(shape, x, y) ? [paintOf(stroke, Number(strokeOpacity) * opacity)] : []),
        ...(isUnder(shape, x, y) ? [fill.startsWith('url(') ? paintOf('none') : paintOf(fill, Number(fillOpacity) * opacity)] : []),
      ]
    })
}

/** Whether a point of the page is where a shape or its line may be: most shapes of a drawing are elsewhere, which is soon told. */
function isNear(shape: SVGGeometryElement, x: number, y: number): boolean {
  const { left, top, right, bottom } = shape.getBoundingClientRect()
  const around = 2 * Number.parseFloat(getComputedStyle(shape).strokeWidth) + 2
  return x >= left - around && x <= right + around && y >= top - around && y <= bottom + around
}

/** A line thinner than this, in its own units, passes behind letters; a thicker one is a ground for them. */
const thick = 12

/** Whether a line that is thick enough for letters lies beneath a point of the page. */
function isUnderStroke(shape: SVGGeometryElement, x: number, y: number): boolean {
  const { stroke, strokeWidth } = getComputedStyle(shape)
  const matrix = shape.getScreenCTM()
  return matrix !== null && stroke !== 'none' && !stroke.startsWith('url(') && Number.parseFloat(strokeWidth) >= thick
    && shape.isPointInStroke(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
}

/** Whether a shape's fill lies beneath a point of the page. */
export function isUnder(shape: SVGGeometryElement, x: number, y: number): boolean {
  const matrix = shape.getScreenCTM()
  return matrix !== null
    && getComputedStyle(shape).fill !== 'none'
    && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
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
