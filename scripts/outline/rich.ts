import type { Nodes, PhrasingContent } from 'mdast'
import type { Section } from './section.ts'
import { toString } from 'mdast-util-to-string'
import { plainTag } from './inline-html.ts'
import { plainOf } from './plain.ts'
import { nodesWithin } from './within.ts'

/**
 * Text for a slide: plain words of our own or the author's, with the stretches of them in italics, or a slice of the source, `start`
 * to `end` within `nodes`.
 */
export type Rich
  = | { text: string, italics?: [from: number, to: number][] }
    | { nodes: Nodes[], start: number, end: number }

/** A slice of the source from the first to the last of some neighbouring nodes. */
export function richOf(nodes: Nodes[]): Rich {
  return nodes.length === 0
    ? { text: '' }
    : { nodes, start: nodes[0].position!.start.offset!, end: nodes.at(-1)!.position!.end.offset! }
}

/** The title of a section's slides: the author's assertion, or else the heading without its number. */
export function titleOf(section: Section): Rich {
  const children = withoutEmphasis(section.heading?.children ?? [])
  if (section.directives.title)
    return { text: section.directives.title }
  // Code, math and emphasis in a heading must survive; plain words need no slice.
  if (isKindOfMark(section) || children.every(child => child.type === 'text'))
    return { text: section.title }
  const rich = richOf(children)
  const prefix = plainOf(children).indexOf(section.title)
  return 'nodes' in rich && children[0].type === 'text' ? { ...rich, start: rich.start + Math.max(0, prefix) } : rich
}

/** True for a heading that is the kind of mark which a reader gave to what stands beneath it: it names that, and says nothing of it. */
export function isKindOfMark({ heading }: Section): boolean {
  const children = heading?.children ?? []
  return children.length > 1 && isMark(children[0]) && isMark(children.at(-1)!)
}

function isMark(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<\/?mark>$/i.test(node.value)
}

/** What a heading is made of: emphasis that holds all of it is a habit of editors, since headings are strong as it is. */
function withoutEmphasis(children: PhrasingContent[]): PhrasingContent[] {
  const said = children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only] = said
  return said.length === 1 && (only.type === 'strong' || only.type === 'emphasis') ? withoutEmphasis(only.children) : children
}

/** The words of a rich text, for measuring. */
export function wordsOf(rich: Rich): string {
  if ('text' in rich)
    return rich.text
  return nodesWithin(rich.nodes, rich.start, rich.end).map(node => wordsWithin(node, rich.start, rich.end)).join('')
}

function wordsWithin(node: Nodes, start: number, end: number): string {
  const from = node.position!.start.offset!
  const to = node.position!.end.offset!
  if (to <= start || from >= end)
    return ''
  // A tag that stays one says nothing; a break parts words.
  if (node.type === 'html' && plainTag.test(node.value))
    return /^<br/i.test(node.value) ? ' ' : ''
  if ('children' in node)
    return nodesWithin<Nodes>(node.children, start, end).map(child => wordsWithin(child, start, end)).join('')
  if (from >= start && to <= end)
    return node.type === 'html' ? node.value : plainOf(node)
  return toString(node).slice(Math.max(0, start - from), end - from)
}
