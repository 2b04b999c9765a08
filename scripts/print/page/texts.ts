import type { Box, TextMeasure, TextRole } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import { contrastOfText } from './colour.ts'
import { boxOn, clipsAbove, shareSeen, unionOf } from './geometry.ts'
import { ancestorsUpTo, closestAcross, isShown, nodesBelow, placeOf } from './walk.ts'

/** A text of a slide that takes room: a run of words, or a formula as a whole. Rectangles are the page's. */
export interface Run { node: Text | Element, element: Element, rects: Box[] }

/** The runs of text on a sheet that can be seen or would be seen if nothing hid them. */
export function runsOf(sheet: Element): Run[] {
  const runs: Run[] = []
  for (const node of nodesBelow(sheet)) {
    if (node instanceof Element ? !node.matches('.katex') : !node.data.trim() || node.parentElement?.closest('.katex'))
      continue
    const element = node instanceof Element ? node : node.parentElement ?? (node.getRootNode() as ShadowRoot).host
    if (!element || !isShown(element) || isForListeners(element))
      continue
    const rects = (node instanceof Element ? rectsOfFormula(node) : rectsOfText(node))
      .filter(({ width, height }) => width > 0 && height > 0)
    if (rects.length > 0)
      runs.push({ node, element, rects })
  }
  return runs
}

/** Whether an element is for those who listen alone: a box of one px that clips its words. */
function isForListeners(element: Element): boolean {
  return element instanceof HTMLElement && element.offsetWidth > 0 && element.offsetWidth <= 2 && element.offsetHeight <= 2
}

/**
 * The rectangles of a formula: of the pieces between which it may break, or, where it is shown in parts, of the signs
 * that this part shows.
 */
export function rectsOfFormula(formula: Element): DOMRect[] {
  const pieces = formula.closest('.deck-formula-part')
    ? [...formula.querySelectorAll('.katex-html .sign')].filter(isShown)
    : [...formula.querySelectorAll('.katex-html > *')]
  return pieces.flatMap(piece => [...piece.getClientRects()])
}

/** The rectangles of a text, one a line. */
export function rectsOfText(text: Text): DOMRect[] {
  const range = document.createRange()
  range.selectNodeContents(text)
  return [...range.getClientRects()]
}

/** All words of a run, a formula as the TeX that it was set from. */
export function textOfRun({ node }: Run): string {
  return node instanceof Element ? node.querySelector('annotation')?.textContent ?? '' : node.data
}

/** The first words of a run. */
export function wordsOf({ node }: Run): string {
  const text = node instanceof Element ? node.querySelector('annotation')?.textContent ?? node.textContent : node.textContent
  return (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)
}

/** What a text is by what it stands in; the first that fits. A shadow root hides nothing from it. */
export function roleOf(element: Element, title: Element | null): TextRole {
  // Letters of a machine, and those that are raised, are smaller within a title, too.
  if (title?.contains(element) && !element.closest('sub, sup'))
    return element.closest('code') ? 'body' : 'title'
  const roles: [TextRole, string][] = [
    ['note', 'footer, .deck-eyebrow, .agenda-ticks, .agenda-minutes, sub, sup, [class*=explorer] svg .is-note'],
    ['diagram', 'svg text, .mermaid, .deck-formula-part, .deck-formulas-18 .katex-display'],
    [
      'caption',
      'figcaption, .deck-caption, .deck-trail, .deck-references li, small, .deck-missing, .deck-pipeline-label, '
      + '.deck-paths-told, .deck-pipeline-signs, .deck-stages, .deck-agenda li li, .deck-agenda-cards li li, .deck-meta, .deck-rail',
    ],
    ['code', 'pre, code, kbd, samp, .slidev-katex-wrapper .katex-error'],
    ['head', 'thead'],
    ['table', 'table'],
    ['label', 'h2, h3, h4, h5, h6, .deck-subject-head, .deck-kicker, .deck-agenda li, .deck-agenda-cards li, .deck-divider li, li li'],
  ]
  return roles.find(([, selector]) => closestAcross(element, selector))?.[0] ?? 'body'
}

/** How much larger something is drawn on the canvas than its style says: transforms, zoom and the scale of drawings. */
export function scaleOf(element: Element, { sheet, scale }: Canvas): number {
  if (element instanceof SVGGraphicsElement) {
    const { a, b, c, d } = element.getScreenCTM() ?? { a: 1, b: 0, c: 0, d: 1 }
    return Math.sqrt(Math.abs(a * d - b * c)) / scale
  }
  let product = (element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1
  for (const at of ancestorsUpTo(element, sheet)) {
    // Text within a drawing's own box of HTML is drawn as large as the drawing.
    if (at instanceof SVGGraphicsElement)
      return product * scaleOf(at, { sheet, left: 0, top: 0, scale })
    const { transform, scale: own } = getComputedStyle(at)
    const { a, b, c, d } = new DOMMatrix(transform)
    const [x, y = x] = own === 'none' ? [1] : own.split(' ').map(Number)
    product *= Math.sqrt(Math.abs((a * d - b * c) * x * y))
  }
  return product / scale
}

/** The size of an element's letters in px of the canvas, as they are seen. */
export function sizeOf(element: Element, canvas: Canvas): number {
  return Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element, canvas) * 10) / 10
}

/** The number of lines that rectangles of text form. */
export function linesOf(rects: Box[]): number {
  const middles = rects.map(({ top, bottom }) => (top + bottom) / 2).toSorted((a, b) => a - b)
  const height = Math.max(...rects.map(({ top, bottom }) => bottom - top))
  return middles.filter((middle, index) => index === 0 || middle - middles[index - 1] > height / 2).length
}

/** A run in px of the canvas; its contrast is that of the theme which is on. */
export function measureText(run: Run, canvas: Canvas, title: Element | null, blocks: Element[], colours: Set<string>): TextMeasure {
  const { fontWeight, color, fill } = getComputedStyle(run.element)
  return {
    words: wordsOf(run),
    role: roleOf(run.element, title),
    ...placeOf(run.element, blocks),
    box: boxOn(canvas, unionOf(run.rects)),
    seen: Math.round(shareSeen(run.rects, clipsAbove(run.element, canvas)) * 1000) / 1000,
    size: sizeOf(run.element, canvas),
    weight: Number(fontWeight),
    contrast: { light: contrastOfRun(run), dark: null },
    isOwnColour: colours.has(run.element instanceof SVGElement ? fill : color),
  }
}

/** The contrast of a run in the theme which is on. */
export function contrastOfRun({ element, rects: [{ left, top, right, bottom }] }: Run): number | null {
  return contrastOfText(element, { x: (left + right) / 2, y: (top + bottom) / 2 })
}
