import type { Placed } from '../../rules/slide-measure.ts'

/** The element above another, out of a shadow root too. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

/** The elements from one up to, not including, another. */
export function* ancestorsUpTo(element: Element | null, end: Element): Generator<Element> {
  for (let at = element; at && at !== end; at = parentOf(at))
    yield at
}

/** What is never shown. */
const unseen = 'style, script, template, title, desc, defs, .katex-mathml'

/** All nodes below a root, those of diagrams too, without what a selector names: by default what is never shown. */
export function* nodesBelow(root: Node, without = unseen): Generator<Element | Text> {
  for (const node of root.childNodes) {
    if (node instanceof Element && node.matches(without))
      continue
    if (node instanceof Element || node instanceof Text)
      yield node
    if (node instanceof Element && node.shadowRoot)
      yield* nodesBelow(node.shadowRoot, without)
    yield* nodesBelow(node, without)
  }
}

/** True where an element takes part in what is seen. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

/** What the selector finds above a node, through shadow roots. */
export function closestAcross(element: Element | null, selector: string): Element | null {
  for (let at = element; at; at = parentOf(at)) {
    if (at.matches(selector))
      return at
  }
  return null
}

/** Where an element stands among a slide's blocks, and which named block and which part it belongs to. */
export function placeOf(element: Element, blocks: Element[]): Placed {
  const block = [...ancestorsUpTo(element, document.documentElement)].map(at => blocks.indexOf(at)).find(index => index >= 0) ?? -1
  if (block < 0)
    return { block }
  const of = nameNear(element, blocks[block])
  return { block, ...(of === undefined ? {} : { of }), part: partOf(closestAcross(element, '[data-part], [data-block]') ?? blocks[block]) }
}

/** What a part of a slide is: what it says that it is, else its element. */
export function partOf(element: Element): string {
  return (element as HTMLElement).dataset.part ?? element.localName
}

/** The name of the block that an element stands in; of a panel, or of its head, that of the first block in the panel. */
function nameNear(element: Element, block: Element): string | undefined {
  const named = closestAcross(element, '[data-block]')
    ?? [...ancestorsUpTo(element, block), block].map(at => at.querySelector('[data-block]')).find(Boolean)
  return (named as HTMLElement | undefined)?.dataset.block
}
