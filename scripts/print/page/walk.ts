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

/** The place of the block that an element stands in, among a slide's blocks; -1 where it stands in none. */
export function blockOf(element: Element, blocks: Element[]): number {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (blocks.includes(at))
      return blocks.indexOf(at)
  }
  return -1
}
