import type { Page } from 'playwright'
import type { SlideProblem } from './readiness.ts'

/**
 * Looks at every slide on a print page, diagrams included, and returns what a reader would miss: slides that are
 * absent, show neither text nor picture, or show a broken picture. A slide's footer does not count as content.
 */
export async function inspectSlides(page: Page, ids: string[]): Promise<SlideProblem[]> {
  return page.evaluate(inspect, ids)
}

/** Runs in the page, so it may use nothing from outside itself. */
function inspect(ids: string[]): SlideProblem[] {
  const pictures = 'img, svg, canvas, video, iframe, object'

  function hasArea(box: { width: number, height: number }): boolean {
    return box.width > 1 && box.height > 1
  }

  function isSeen(element: Element): boolean {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  function textIsSeen(text: Text): boolean {
    const host = text.parentElement
    if (!text.data.trim() || (host && !isSeen(host)))
      return false
    const range = document.createRange()
    range.selectNodeContents(text)
    return hasArea(range.getBoundingClientRect())
  }

  function pictureIsSeen(element: Element): boolean {
    if (!isSeen(element) || !hasArea(element.getBoundingClientRect()))
      return false
    if (element instanceof HTMLImageElement)
      return element.naturalWidth > 0
    // A bare <svg> is an empty frame.
    return element instanceof SVGSVGElement
      ? element.childElementCount > 0
      : element.matches(pictures) || getComputedStyle(element).backgroundImage.startsWith('url(')
  }

  /** Every node below a root, through shadow roots, without footers. */
  function* nodesBelow(root: Node): Generator<Node> {
    for (const node of root.childNodes) {
      const element = node instanceof Element ? node : undefined
      if (element?.matches('footer, style, script, template'))
        continue
      yield node
      if (element?.shadowRoot)
        yield* nodesBelow(element.shadowRoot)
      yield* nodesBelow(node)
    }
  }

  return ids.flatMap((id): SlideProblem[] => {
    const container = document.getElementById(id)
    if (!container) {
      return [
        { id, kind: 'missing', message: 'the slide is not on the print page' },
      ]
    }
    const nodes = [...nodesBelow(container.querySelector('.slidev-layout') ?? container)]
    const broken = nodes.filter(node => node instanceof HTMLImageElement && node.complete && !node.naturalWidth) as HTMLImageElement[]
    const shows = nodes.some(node => node instanceof Text
      ? textIsSeen(node)
      : node instanceof Element && pictureIsSeen(node))
    return [
      ...broken.map((image): SlideProblem => ({ id, kind: 'image', message: `picture cannot be shown: ${new URL(image.src, location.href).pathname}` })),
      ...(shows || broken.length
        ? []
        : [
{ id, kind: 'blank', message: 'nothing is to be seen on the slide' } satisfies SlideProblem,
          ]),
    ]
  })
}
