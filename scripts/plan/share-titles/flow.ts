import type { Diagram } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { ShareTitle } from './share-title.ts'
import { flowFromMermaid } from '../../flows/flowchart.ts'
import { isTitle } from './fits.ts'

/** The ends of the flowcharts that were asked for: each share of a long one asks. */
const known = new WeakMap<Diagram, { title?: Rich }>()

/** A flowchart by where it begins and where it ends, `Order → Parcel`, where each is one box. */
export const flowEnds: ShareTitle = ({ evidence, parts }) => {
  const [block, ...others] = evidence.map(({ block }) => block)
  if (block?.kind !== 'diagram' || others.length > 0 || parts.length !== 1)
    return undefined
  const found = known.get(block) ?? { title: endsOf(block) }
  known.set(block, found)
  return found.title
}

function endsOf({ code }: Diagram): Rich | undefined {
  const flow = flowFromMermaid(code.value)
  if (!flow)
    return undefined
  const [targets, sources] = [new Set(flow.edges.map(({ to }) => to)), new Set(flow.edges.map(({ from }) => from))]
  const [first, ...firsts] = flow.nodes.filter(({ id }) => !targets.has(id))
  const [last, ...lasts] = flow.nodes.filter(({ id }) => !sources.has(id))
  const title = first && last && first !== last && firsts.length + lasts.length === 0
    ? { text: `${first.label.join(' ')} → ${last.label.join(' ')}` }
    : undefined
  return title && isTitle(title) ? title : undefined
}
