import type { Flow } from '../../scripts/flows/flowchart.ts'

/** Boxes of neither subject that both lead to: what is made of the two, or shall be. */
export function jointOf({ nodes, edges }: Flow): string[] {
  const isOf = (id: string, name: string): boolean => nodes.some(node => node.id === id && node.classes.includes(name))
  return nodes.filter(({ id }) => !isOf(id, 'a') && !isOf(id, 'b')
    && ['a', 'b'].every(name => edges.some(({ from, to }) => to === id && isOf(from, name)))).map(({ id }) => id)
}

/**
 * Which of the two subjects a flow leads from and to, as the name of its ground; none where it leads both ways, or shows one alone. What is
 * dotted is not there, or not yet, and leads nowhere, unless all is.
 */
export function sidesOf({ nodes, edges: all }: Flow): 'a-to-b' | 'b-to-a' | undefined {
  const drawn = all.filter(({ isDotted }) => !isDotted)
  const edges = drawn.length > 0 ? drawn : all
  const of = (name: string): string[] => nodes.filter(({ classes }) => classes.includes(name)).map(({ id }) => id)
  const [a, b] = [of('a'), of('b')]
  const leads = (from: string[], to: string[]): boolean => {
    const reached = new Set(from)
    // A set goes on over what is added to it on the way.
    for (const id of reached)
      edges.filter(edge => edge.from === id).forEach(edge => reached.add(edge.to))
    return to.some(id => reached.has(id))
  }
  const [onwards, back] = [leads(a, b), leads(b, a)]
  return onwards === back ? undefined : onwards ? 'a-to-b' : 'b-to-a'
}
