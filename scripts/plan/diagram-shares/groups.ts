/** Things in groups of at most so many, each as close together as can be: from the first one on, what most leads to from the group. */
export function groupedBy(ids: string[], edges: [from: string, to: string][], most: number): string[][] {
  const count = Math.ceil(ids.length / most)
  const left = new Set(ids)
  const groups: string[][] = []
  while (left.size > 0) {
    const size = Math.ceil(left.size / Math.max(1, count - groups.length))
    const group: string[] = []
    for (let next: string | undefined = nearest(left, groups.flat(), edges); next !== undefined && group.length < size;) {
      group.push(next)
      left.delete(next)
      next = left.size > 0 ? nearest(left, group, edges) : undefined
    }
    groups.push(group)
  }
  return groups
}

/** The first of those with most ties to some; the first of all where none has any. */
function nearest(left: Set<string>, some: string[], edges: [from: string, to: string][]): string {
  const tiesOf = (id: string): number =>
    edges.filter(([from, to]) => (from === id && some.includes(to)) || (to === id && some.includes(from))).length
  return [...left].reduce((best, id) => tiesOf(id) > tiesOf(best) ? id : best)
}
