import type { Element, Nodes } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * How many elements a browser draws for a drawing: what is used again counts wherever it is used, and so do masks, patterns and
 * the like. A few lines that use each other can ask for billions. It stops to count at `most`.
 */
export function drawnCount(svg: Element, most: number): number {
  const byId = new Map<string, Element>()
  visit(svg, 'element', node => void (typeof node.properties.id === 'string' && byId.set(node.properties.id, node)))
  const known = new Map<Element, number>()
  const count = (node: Nodes, within: Set<Element>): number => {
    // What uses itself is drawn by no browser.
    if (node.type !== 'element' || within.has(node))
      return 0
    const counted = known.get(node)
    if (counted !== undefined)
      return counted
    within.add(node)
    let sum = 1
    for (const part of [...node.children, ...usedBy(node).flatMap(id => byId.get(id) ?? [])])
      sum = Math.min(most, sum + count(part, within))
    within.delete(node)
    known.set(node, sum)
    return sum
  }
  return count(svg, new Set())
}

/** The ids that an element names in its attributes. */
function usedBy({ properties }: Element): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : ''
    return name === 'href' ? text.slice(1) : [...text.matchAll(/url\(\s*["']?#([^"')]+)/g)].map(([, id]) => id.trim())
  })
}
