import type { Nodes } from 'mdast'

/** Whether nodes stand in the order of their places, as all do that were read from one text. */
const ordered = new WeakMap<Nodes[], { length: number, is: boolean }>()

/** So few are gone through as quickly. */
const few = 16

/**
 * Those of some neighbouring nodes that lie, even in part, in a stretch of the source. They are looked for in halves, so that the
 * sentences of a long paragraph do not each go through all of it.
 */
export function nodesWithin<Node extends Nodes>(nodes: Node[], start: number, end: number): Node[] {
  if (nodes.length < few || !areOrdered(nodes))
    return nodes.filter(({ position }) => (position?.end.offset ?? Infinity) > start && (position?.start.offset ?? 0) < end)
  const from = firstIndex(nodes, node => node.position!.end.offset! > start)
  const to = firstIndex(nodes, node => node.position!.start.offset! >= end)
  return from < to ? nodes.slice(from, to) : []
}

/** Those of some neighbouring nodes, and of all below them, that lie, even in part, in a stretch of the source and are wanted, in order. */
export function allWithin<Node extends Nodes>(nodes: Nodes[], start: number, end: number, isWanted: (node: Nodes) => node is Node): Node[] {
  return nodesWithin(nodes, start, end).flatMap(node => [
    ...isWanted(node) ? [node] : [],
    ...'children' in node ? allWithin(node.children, start, end, isWanted) : [],
  ])
}

function areOrdered(nodes: Nodes[]): boolean {
  const known = ordered.get(nodes)
  if (known?.length === nodes.length)
    return known.is
  const is = nodes.every(({ position }, index) => {
    const before = index > 0 ? nodes[index - 1].position : undefined
    return position?.start.offset !== undefined && position.end.offset !== undefined
      && (index === 0 || (position.start.offset >= before!.start.offset! && position.end.offset >= before!.end.offset!))
  })
  ordered.set(nodes, { length: nodes.length, is })
  return is
}

/** The index of the first of some things that is as asked, where all behind it are too. */
export function firstIndex<Thing>(things: Thing[], is: (thing: Thing) => boolean): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (is(things[middle]))
      high = middle
    else
      low = middle + 1
  }
  return low
}
