import type { Nodes, Parents } from 'mdast'

type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => void

/**
 * Visits every node of a tree from top to bottom. The usual visitor library names a function for each node,
 * which would take a fifth of the time that a long review needs.
 */
export function walk(node: Nodes, visitor: Visitor<Nodes>, index?: number, parent?: Parents): void {
  visitor(node, index, parent)
  if ('children' in node) {
    for (let at = 0; at < node.children.length; at++)
      walk(node.children[at], visitor, at, node)
  }
}

/** Visits the nodes of some kinds. */
export function visit<Kind extends Nodes['type']>(
  tree: Nodes,
  kinds: Kind | Kind[],
  visitor: Visitor<Extract<Nodes, { type: Kind }>>,
): void {
  const wanted = new Set<string>([kinds].flat())
  walk(tree, (node, index, parent) => {
    if (wanted.has(node.type))
      visitor(node as Extract<Nodes, { type: Kind }>, index, parent)
  })
}
