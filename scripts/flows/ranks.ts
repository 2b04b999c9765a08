import type { Flow } from './flowchart.ts'

/** What there is of boxes and arrows, whatever else is known of them; `of` is whose a box is. */
export interface Graph { nodes: { id: string, of?: string }[], edges: { from: string, to: string, isDotted?: boolean }[] }

/** True for a dotted arrow back to where others come from: what is not there, or not yet, sets no box behind another. */
export function isBack({ from, to, isDotted }: Graph['edges'][number], edges: Graph['edges']): boolean {
  const reached = new Set(isDotted ? [to] : [])
  // A set goes on over what is added to it on the way.
  for (const id of reached)
    edges.filter(edge => edge.from === id && !edge.isDotted).forEach(edge => reached.add(edge.to))
  return reached.has(from)
}

/** How many arrows lead to each box on the longest way, by its id; an arrow that closes a circle counts for nothing. */
export function ranksOf({ nodes, edges: all }: Graph): Map<string, number> {
  const edges = all.filter(edge => !isBack(edge, all))
  const ranks = new Map<string, number>()
  const rankOf = (id: string, above: string[]): number => {
    const known = ranks.get(id)
    if (known !== undefined || above.includes(id))
      return known ?? -1
    const before = edges.filter(edge => edge.to === id).map(edge => rankOf(edge.from, [...above, id]))
    const rank = 1 + Math.max(-1, ...before)
    ranks.set(id, rank)
    return rank
  }
  nodes.forEach(({ id }) => rankOf(id, []))
  return ranks
}

/** Boxes in columns from left to right, each with its row from the top; `to` is the last row of a box that several rows lead to. */
export interface Cell { id: string, column: number, columns: number, from: number, to: number }

/**
 * Places the boxes of a flow: what comes first at the left, ways that skip a column at the top, the box `last` in the lowest row.
 * A box to which several rows lead stands across all of them.
 * @param flow the flow
 * @param columnOf column and width in columns of a box, from its rank
 * @param last id of the box that is to stand lowest
 */
export function cellsOf(flow: Flow, columnOf: (id: string, rank: number) => [column: number, columns: number], last?: string): Cell[] {
  const ranks = ranksOf(flow)
  const depth = Math.max(...ranks.values())
  const columns = Array.from({ length: depth + 1 }, (_, rank) => flow.nodes.filter(({ id }) => ranks.get(id) === rank).map(({ id }) => id))
  for (const ids of columns)
    ids.sort((one, other) => Number(one === last) - Number(other === last))
  const rows = Math.max(...columns.map(ids => ids.length))
  const follow = (id: string): string[] => flow.edges.filter(({ from }) => from === id).map(({ to }) => to)
  const weight = (id: string): number => {
    const after = follow(id).map(to => ranks.get(to)! > ranks.get(id)! + 1 ? -1 : columns[ranks.get(to)!].indexOf(to))
    return after.reduce((sum, index) => sum + index, 0) / Math.max(1, after.length)
  }
  columns[0].sort((one, other) => weight(one) - weight(other))
  const placed = new Map<string, Cell>()
  columns.forEach((ids, rank) => {
    const taken: number[] = []
    ids.forEach((id, index) => {
      const before = flow.edges.filter(({ to, from }) => to === id && placed.has(from)).map(({ from }) => placed.get(from)!)
      const wish = before.length === 0
        ? index + (rows - ids.length) / 2
        : before.reduce((sum, { from, to }) => sum + from + to, 0) / before.length / 2
      const isMerging = before.length > 1 && ids.length === 1
      const from = isMerging ? Math.min(...before.map(cell => cell.from)) : freeRow(id === last ? rows - 1 : wish, taken)
      const to = isMerging ? Math.max(...before.map(cell => cell.to)) : from
      taken.push(from)
      const [column, width] = columnOf(id, rank)
      placed.set(id, { id, column, columns: width, from, to })
    })
  })
  return [...placed.values()]
}

/** The row that is wished for, or the next one below; rows may stand between two of the column beside. */
function freeRow(wish: number, taken: number[]): number {
  const inTheWay = taken.find(row => Math.abs(row - wish) < 1)
  return inTheWay === undefined ? wish : freeRow(inTheWay + 1, taken)
}
