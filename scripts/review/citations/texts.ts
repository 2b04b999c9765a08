import type { PhrasingContent } from 'mdast'

/** Neighbouring texts as one: what looks for signs in a text finds them across. */
export function joinedTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      joined.splice(-1, 1, {
        ...last,
        value: last.value + node.value,
        position: { start: last.position!.start, end: node.position!.end },
      })
    }
    else {
      joined.push(node)
    }
  }
  return joined
}
