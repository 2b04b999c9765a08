import type { Flow } from '../../flows/flowchart.ts'
import type { DiagramShare, SharesOf } from './share.ts'
import { flowFromMermaid, shapeAt } from '../../flows/flowchart.ts'
import { groupedBy } from './groups.ts'
import { linesOf } from './share.ts'

/** Links of other kinds than an arrow, which are not read. */
const otherLinks = /-\.|==|<-|---|--[xo]\s|~~~/
/** A group of fewer boxes is not parted. */
const fewest = 4
/** Looks of a box that stands on another share. */
const elsewhere = 'classDef elsewhere stroke-dasharray:4 4'

/** Boxes and arrows by the groups that their author made, the others by what leads to what; a dashed box says whence and whither. */
export const flowShares: SharesOf = (source, most, fits) => sharesFrom(source, most, fits, true)

/** The same in less room: where a share goes on is said there alone. */
export const flowSharesOnward: SharesOf = (source, most, fits) => sharesFrom(source, most, fits, false)

function sharesFrom(source: string, most: number, fits: (share: string) => boolean, saysWhence: boolean): DiagramShare[] | undefined {
  const flow = otherLinks.test(source.replace(/"[^"]*"/g, '')) ? undefined : flowFromMermaid(source)
  if (!flow)
    return undefined
  const parted = (group: Group): DiagramShare[] => {
    const share = shareOf(group, flow, source, saysWhence)
    return fits(share.source) || group.ids.length < fewest
      ? [share]
      : groupedBy(group.ids, tiesAmong(flow, group.ids), Math.ceil(group.ids.length / 2))
          .flatMap(ids => parted({ ids, name: group.name, isPart: true }))
  }
  return groupsOf(flow, linesOf(source), most).flatMap(parted)
}

function shareOf({ ids, name, isPart }: Group, flow: Flow, source: string, saysWhence: boolean): DiagramShare {
  const [head, ...lines] = linesOf(source)
  const edges = flow.edges.filter(({ from, to }) => ids.includes(from) || (saysWhence && ids.includes(to)))
  const others = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter(id => !ids.includes(id))
  const nodes = flow.nodes.filter(({ id }) => ids.includes(id))
  const ends = [...new Set([nodes[0], nodes.at(-1)!].map(({ label }) => label.join(' ')))].join(' … ')
  return {
    source: [
      head.replace(/^(flowchart|graph)\b.*/, '$1 LR'),
      ...nodes.map(({ id, classes }) => id + shapeOf(id, source) + classes.map(each => `:::${each}`).join('')),
      ...others.map(id => `${id}(["${labelOf(flow, id)}"]):::elsewhere`),
      ...edges.map(({ from, to, label }) => `${from} -->${label === '' ? '' : `|"${label.replaceAll('"', '#quot;')}"|`} ${to}`),
      ...lines.filter(line => /^classDef\b/.test(line)),
      ...others.length > 0 ? [elsewhere] : [],
    ].join('\n'),
    name: name === undefined ? ends : isPart ? `${name}${/\p{Script=Han}/u.test(name) ? '：' : ': '}${ends}` : name,
  }
}

/** What leads from one of some boxes to another of them. */
function tiesAmong({ edges }: Flow, ids: string[]): [from: string, to: string][] {
  return edges.flatMap(({ from, to }): [string, string][] => ids.includes(from) && ids.includes(to) ? [[from, to]] : [])
}

function labelOf({ nodes }: Flow, id: string): string {
  return nodes.find(node => node.id === id)!.label.join(' ').replaceAll('"', '#quot;')
}

/** The brackets of a box with its words, where its author first wrote them; none where it is only named. */
function shapeOf(id: string, source: string): string {
  for (let at = source.indexOf(id); at >= 0; at = source.indexOf(id, at + 1)) {
    const rest = source.slice(at + id.length)
    const length = /[\w\u0080-\uFFFF.-]/.test(source[at - 1] ?? '') ? undefined : shapeAt(rest)?.length
    if (length)
      return rest.slice(0, length)
  }
  return ''
}

/** A group of boxes by their ids, or a part of one, with the name that its author gave it. */
interface Group { ids: string[], name?: string, isPart?: true }

/** Groups of boxes in the order of their first ones. */
function groupsOf(flow: Flow, lines: string[], most: number): Group[] {
  const own = subgraphsIn(lines)
  const { edges } = flow
  const taken = new Set(own.flatMap(({ ids }) => ids))
  const free = flow.nodes.map(({ id }) => id).filter(id => !taken.has(id))
  const groups = own.map(group => ({ ...group, ids: [...group.ids] }))
  // What only stands between groups goes with the one that it has most to do with.
  const apart = free.filter(id => own.length > 0 && !tiesAmong(flow, free).some(edge => edge.includes(id)))
  for (const id of apart) {
    const isTie = (ids: string[], { from, to }: Flow['edges'][number]): boolean =>
      (from === id && ids.includes(to)) || (to === id && ids.includes(from))
    const ties = groups.map(({ ids }) => edges.filter(edge => isTie(ids, edge)).length)
    groups[ties.indexOf(Math.max(...ties))].ids.push(id)
  }
  const others = free.filter(id => !apart.includes(id))
  const all: Group[] = [
    ...groups,
    ...groupedBy(others, tiesAmong(flow, others), most).map(ids => ({ ids })),
  ]
  const order = new Map(flow.nodes.map(({ id }, index) => [id, index]))
  const first = ({ ids }: Group): number => Math.min(...ids.map(id => order.get(id)!))
  return all.toSorted((one, other) => first(one) - first(other))
}

/** The outermost groups that an author made, those with boxes. */
function subgraphsIn(lines: string[]): Group[] {
  const groups: Group[] = []
  const seen = new Set<string>()
  let depth = 0
  for (const line of lines) {
    if (/^subgraph\b/.test(line)) {
      const words = line.slice('subgraph'.length).trim()
      if (depth++ === 0)
        groups.push({ ids: [], name: words.slice(Math.max(0, words.search(/["[]/))).replace(/["[\]]/g, '').trim() })
    }
    else if (line === 'end') {
      depth--
    }
    else if (depth > 0) {
      const inner = flowFromMermaid(`flowchart TD\n${line}`)?.nodes.map(node => node.id) ?? []
      groups.at(-1)!.ids.push(...inner.filter(one => !seen.has(one)))
      inner.forEach(one => seen.add(one))
    }
  }
  return groups.filter(({ ids }) => ids.length > 0)
}
