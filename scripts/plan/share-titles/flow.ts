import type { ShareTitle } from './share-title.ts'
import { flowFromMermaid } from '../../flows/flowchart.ts'
import { isTitle } from './fits.ts'

/** A flowchart by where it begins and where it ends, `Order → Parcel`, where each is one box. */
export const flowEnds: ShareTitle = ({ evidence, parts }) => {
  const [block, ...others] = evidence.map(({ block }) => block)
  const flow = block?.kind === 'diagram' && others.length === 0 && parts.length === 1 ? flowFromMermaid(block.code.value) : undefined
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
