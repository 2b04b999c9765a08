import type { Box, TextMeasure, TextRole } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import { boxOn, clipsAbove, shareSeen, unionOf } from './geometry.ts'
import { blockOf, closestAcross, isShown, nodesBelow } from './walk.ts'

/** A text of a slide that takes room: a run of words, or a formula as a whole. */
export interface Run { node: Text | Element, element: Element, rects: Box[] }

/** The runs of text on a sheet that can be seen or would be seen if nothing hid them. */
export function runsOf(sheet: Element): Run[] {
  const runs: Run[] = []
  for (const node of nodesBelow(sheet)) {
    if (node instanceof Element ? !node.matches('.katex') : !node.data.trim() || node.parentElement?.closest('.katex'))
      continue
    const element = node instanceof Element ? node : node.parentElement ?? (node.getRootNode() as ShadowRoot).host
    if (!element || !isShown(element))
      continue
    const rects = (node instanceof Element ? [...node.querySelectorAll('.base')].flatMap(base => [...base.getClientRects()]) : rectsOfText(node))
      .filter(({ width, height }) => width > 0 && height > 0)
    if (rects.length > 0)
      runs.push({ node, element, rects })
  }
  return runs
}

/** The rectangles of a text, one a line. */
export function rectsOfText(text: Text): DOMRect[] {
  const range = document.createRange()
  range.selectNodeContents(text)
  return [...range.getClientRects()]
}

/** What a run is on its slide. */
export function roleOf({ element }: Run, title: Element | null): TextRole {
  const is = (selector: string): boolean => closestAcross(element, selector) !== null
  if (title?.contains(element))
    return 'title'
  if (is('footer, .agenda-ticks'))
    return 'note'
  if (element instanceof SVGElement || is('.mermaid'))
    return 'diagram'
  if (is('figcaption, .deck-caption, .deck-trail, .deck-references li, small, .deck-missing'))
    return 'caption'
  if (is('table'))
    return 'table'
  if (is('pre'))
    return 'code'
  return is('.katex') ? 'formula' : 'body'
}

/** The number of lines that rectangles of text form. */
export function linesOf(rects: Box[]): number {
  const middles = rects.map(({ top, bottom }) => (top + bottom) / 2).toSorted((a, b) => a - b)
  const height = Math.max(...rects.map(({ top, bottom }) => bottom - top))
  return middles.filter((middle, index) => index === 0 || middle - middles[index - 1] > height / 2).length
}

/** A run in px of the canvas. */
export function measureText(run: Run, canvas: Canvas, title: Element | null, blocks: Element[]): TextMeasure {
  return {
    words: (run.node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60),
    role: roleOf(run, title),
    block: blockOf(run.element, blocks),
    box: boxOn(canvas, unionOf(run.rects)),
    seen: Math.round(shareSeen(run.rects, clipsAbove(run.element, canvas)) * 1000) / 1000,
  }
}
