import type { Box } from '../../../rules/slide-measure.ts'
import type { Canvas } from '../geometry.ts'
import type { PicturePart } from './parts.ts'
import { boxOn } from '../geometry.ts'
import { isShown } from '../walk.ts'

/** What is a picture as a whole, whatever stands in it. */
const wholes = 'img, canvas, video, iframe, object, svg, .deck-explorer, .katex-display, .deck-formula-part'

/**
 * The outermost drawings, pictures, charts, explorers and displayed formulas of a slide; signs between words are none, and what only
 * adorns belongs to the ground.
 */
export function picturesOn(slide: Element): Element[] {
  const found: Element[] = []
  for (const element of slide.querySelectorAll('*')) {
    if ((element.matches(wholes) || element.shadowRoot) && isShown(element) && !isSign(element) && !element.closest('[aria-hidden=true]')
      && !found.some(other => other.contains(element))) {
      found.push(element)
    }
  }
  return found.filter(element => element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().height > 1)
}

/** Whether a picture is no larger than the letters that it stands among. */
function isSign(element: Element): boolean {
  const around = element.parentElement
  return around !== null && element.getBoundingClientRect().height < 1.7 * Number.parseFloat(getComputedStyle(around).fontSize)
}

/** A picture at its place, with a margin for strokes at its edge, and what is said of it. */
export function picturePartOf(element: Element, canvas: Canvas): PicturePart {
  const { left, top, right, bottom } = boxOn(canvas, element.getBoundingClientRect())
  const box = boxWithin({ left: left - 2, top: top - 2, right: right + 2, bottom: bottom + 2 })
  return { box, alt: altOf(element).replace(/\s+/g, ' ').trim() }
}

function altOf(element: Element): string {
  const within = [element, ...element.querySelectorAll('*'), ...element.shadowRoot?.querySelectorAll('*') ?? []]
  const said = within.map(at => at.getAttribute('aria-label') ?? at.getAttribute('alt') ?? '').find(Boolean)
  const around = element.closest('figure, [aria-label], [role=group]')
  return said
    ?? within.find(at => at.localName === 'annotation' || at.localName === 'title')?.textContent
    ?? around?.getAttribute('aria-label')
    ?? around?.querySelector('figcaption')?.textContent
    ?? element.textContent
}

function boxWithin({ left, top, right, bottom }: Box): Box {
  return { left: Math.max(0, left), top: Math.max(0, top), right: Math.min(1280, right), bottom: Math.min(720, bottom) }
}
