import type { Image, Paragraph, PhrasingContent } from 'mdast'
import type { Figure } from '../outline/block.ts'
import { findCitations } from '../review/citations/grammar.ts'

/** Nothing but blanks and breaks. */
export function isBlank(nodes: PhrasingContent[]): boolean {
  return nodes.every(node => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''))
}

/** A picture that is a link is that picture; badges, which lie on another host, are not meant as figures. */
export function withoutLink(child: PhrasingContent): PhrasingContent {
  const [only, ...others] = child.type === 'link' ? child.children : []
  return only?.type === 'image' && others.length === 0 && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(only.url) ? only : child
}

/** A picture as a block, with what its alternative text cites. */
export function fromImage(image: Image): Figure {
  return {
    kind: 'figure',
    nodes: [image],
    place: image.position!,
    cites: [
      ...findCitations(image.alt ?? '').flatMap(({ citations }) => citations),
      ...(image.data?.named ?? []).map(({ citation }) => citation),
    ],
    directives: {},
    path: image.url,
    alt: image.alt ?? '',
  }
}

/** Some words as a paragraph in their place. */
export function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, position: { start: children[0].position!.start, end: children.at(-1)!.position!.end } }
}
