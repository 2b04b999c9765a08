import type { Nodes } from 'mdast'
import type { Slice } from '../outline/sentences.ts'
import { nodesWithin } from '../outline/within.ts'

/**
 * Pictures, notes and a run of sources within a sentence leave gaps in a title, several formulas or links make it unreadable, and lines
 * that their author breaks are no sentence.
 */
export function hasGaps(slice: Slice): boolean {
  const inside = nodesIn(slice)
  const many = (kind: RegExp): boolean => inside.filter(({ type }) => kind.test(type)).length > 1
  const sources = inside.filter(({ type }) => type === 'citation')
  // A tag that nobody closed stands in a title as it is written.
  const tags = inside.flatMap(node => node.type === 'html' ? [node.value] : []).filter(tag => /^<\/?(?!br|img|wbr)[a-z]/i.test(tag))
  const isOpen = tags.filter(tag => tag.startsWith('</')).length * 2 !== tags.filter(tag => !tag.endsWith('/>')).length
  return isOpen || inside.some(node => /^(?:footnoteRef|break)/.test(node.type) || isPicture(node)) || many(/^inlineMath$/) || many(/^link/) || sources.length > 2
}

/** True for a sentence with a picture in its midst: without it the sentence says nothing. */
export function holdsPicture(slice: Slice): boolean {
  return nodesIn(slice).some(isPicture)
}

function nodesIn({ nodes, start, end }: Slice): Nodes[] {
  return nodes.flatMap(node => 'children' in node ? nodesWithin<Nodes>(node.children, start, end) : [])
    .filter(({ position }) => position!.start.offset! >= start && position!.end.offset! <= end)
}

/** True for a picture, and for a link or emphasis around one. */
function isPicture(node: Nodes): boolean {
  return node.type.startsWith('image') || ('children' in node && node.children.some(isPicture))
}

/** True for a sentence with bold words in it. */
export function isBoldInside({ nodes, start, end }: Slice): boolean {
  return nodes.some(node => 'children' in node && nodesWithin<Nodes>(node.children, start, end).some(child =>
    child.type === 'strong' && child.position!.start.offset! >= start && child.position!.end.offset! <= end))
}
