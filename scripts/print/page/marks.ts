import type { MarkMeasure } from '../../rules/slide-measure.ts'
import type { Paint } from './colour.ts'
import { contrastOf, paintOf, seenOn } from './colour.ts'
import { closestAcross, isShown, nodesBelow, placeOf } from './walk.ts'

/** An element that shows something by its colour. */
export interface Mark { element: Element, paint: Paint }

/**
 * The marks of a slide: areas and lines with a hue, and the arrows of flowcharts, whatever their colour. In explorers
 * cells are shades of one colour on purpose: only full colours are marks there.
 */
export function marksOf(layout: Element): Mark[] {
  return [...nodesBelow(layout)].flatMap((node) => {
    if (!(node instanceof Element) || node.closest('.katex, pre, marker, defs') || !isShown(node))
      return []
    const { width, height } = node.getBoundingClientRect()
    const paint = paintOfMark(node)
    const isArrow = node.matches('.flowchart-link, .edgePaths path')
    const least = node.closest('[class*=explorer]') ? 0.95 : 0.1
    return paint && paint.alpha > least && Math.max(width, height) > 2 && (isArrow || hasHue(paint)) ? [{ element: node, paint }] : []
  })
}

/** The fill or, without one, the stroke of a shape; the ground of an element of HTML. */
export function paintOfMark(element: Element): Paint | undefined {
  const { fill, fillOpacity, stroke, strokeOpacity, backgroundColor } = getComputedStyle(element)
  if (!(element instanceof SVGElement))
    return paintOf(backgroundColor)
  if (!(element instanceof SVGGeometryElement) || fill.startsWith('url('))
    return undefined
  const filled = paintOf(fill, Number(fillOpacity))
  return filled.alpha > 0.1 ? filled : paintOf(stroke, Number(strokeOpacity))
}

/** Whether a colour is more than a tinted grey or a wash. */
export function hasHue({ r, g, b, alpha }: Paint): boolean {
  return alpha > 0 && Math.round((Math.max(r, g, b) - Math.min(r, g, b)) * 255) > 60
}

/** A mark in the theme which is on. */
export function measureMark({ element, paint }: Mark, blocks: Element[]): MarkMeasure {
  const { borderTopLeftRadius, width } = getComputedStyle(element)
  const isRound = Number.parseFloat(borderTopLeftRadius) * (borderTopLeftRadius.endsWith('%')
    ? 1
    : 100 / (Number.parseFloat(width) || 1)) > 40
  return {
    ...placeOf(element, blocks),
    colour: [paint.r, paint.g, paint.b].map(value => Math.round(value * 255)) as MarkMeasure['colour'],
    shape: element instanceof SVGElement ? element.localName : isRound ? 'round' : 'square',
    isLabelled: isLabelled(element),
    contrast: { light: contrastOfMark(element), dark: null },
  }
}

/** Whether words stand on a mark or beside it. */
export function isLabelled(element: Element): boolean {
  return Boolean(element.textContent?.trim() || closestAcross(element, 'li, tr, g, p, td, figure, button, label')?.textContent?.trim())
}

/** The contrast of a mark's own colour with the ground that it stands on, in the theme which is on. */
export function contrastOfMark(element: Element): number | null {
  const { left, top, width, height } = element.getBoundingClientRect()
  const paint = paintOfMark(element)
  const parent = element.parentElement
  const seen = paint && parent ? seenOn(parent, paint, { x: left + width / 2, y: top + height / 2 }) : undefined
  return seen ? contrastOf(...seen) : null
}
