import { isShown, nodesBelow } from './walk.ts'

/**
 * Something on a slide that would print wrong; `id` is the slide's, or empty where it concerns the whole page, `block` the name
 * of a diagram that cannot be drawn.
 */
export interface SlideProblem { id: string, kind: 'mermaid' | 'throw' | 'image' | 'blank' | 'missing', message: string, block?: string }

const pictures = 'img, svg, canvas, video, iframe, object'

/**
 * Looks at every slide on a print page, diagrams included, and returns what a reader would miss: slides that are
 * absent, show neither text nor picture, or show a broken picture. A slide's footer does not count as content.
 */
export function inspectSlides(ids: string[]): SlideProblem[] {
  return ids.flatMap((id): SlideProblem[] => {
    const container = document.getElementById(id)
    if (!container)
      return [{ id, kind: 'missing', message: 'the slide is not on the print page' }]
    const nodes = [...nodesBelow(container.querySelector('.slidev-layout') ?? container, 'footer, style, script, template')]
    const broken = nodes.flatMap(node => node instanceof HTMLElement ? brokenAddress(node) ?? [] : [])
    if (broken.length > 0)
      return broken.map(src => ({ id, kind: 'image', message: `picture cannot be shown: ${new URL(src, location.href).pathname}` }))
    const shows = nodes.some(node => node instanceof Text ? textIsSeen(node) : pictureIsSeen(node))
    return shows ? [] : [{ id, kind: 'blank', message: 'nothing is to be seen on the slide' }]
  })
}

/** The address of a picture that the browser refused, the words of a figure in its place included. */
function brokenAddress(element: HTMLElement): string | undefined {
  const isBroken = element instanceof HTMLImageElement && element.complete && !element.naturalWidth
  return isBroken ? element.src : element.dataset.refused
}

function textIsSeen(text: Text): boolean {
  const host = text.parentElement
  if (!text.data.trim() || (host && !isShown(host)))
    return false
  const range = document.createRange()
  range.selectNodeContents(text)
  return hasArea(range.getBoundingClientRect())
}

function pictureIsSeen(element: Element): boolean {
  if (!isShown(element) || !hasArea(element.getBoundingClientRect()))
    return false
  if (element instanceof HTMLImageElement)
    return element.naturalWidth > 0
  // A bare <svg> is an empty frame.
  return element instanceof SVGSVGElement
    ? element.childElementCount > 0
    : element.matches(pictures) || getComputedStyle(element).backgroundImage.startsWith('url(')
}

function hasArea({ width, height }: DOMRect): boolean {
  return width > 1 && height > 1
}
