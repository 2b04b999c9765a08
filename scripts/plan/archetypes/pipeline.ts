import type { Block, Diagram, Points } from '../../outline/block.ts'
import type { Piece } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { scaleOfFlow } from '../../estimate/pipeline.ts'
import { canvas, sizes } from '../../estimate/sizes.ts'
import { labelNamed } from '../../flows/route.ts'
import { labelsOf } from '../../outline/routes.ts'
import { heightOf } from '../../parts/index.ts'
import { chainFromMermaid } from '../mermaid-chain.ts'
import { isWhole, wholeOrParts } from './diagram.ts'
import { inRows } from './flow-rows.ts'

/** A drawing this little smaller than life is still read. */
const least = 0.99

/** A flow, and the list beneath it that says something of its boxes. */
type Flow = [diagram: Diagram, captions?: Points]

/**
 * A flow: arrows in a code fence or a Mermaid flowchart, with a list about its boxes beneath it. Two that stand together share
 * one slide, aligned, or in lanes where the author wants it, and then each has a slide of its own besides. A chain too long
 * for the slide is drawn in rows.
 */
export const pipeline: Archetype = {
  name: 'pipeline',
  because: 'a flow of stages, from arrows in a code fence or a Mermaid flowchart',
  takes: blocks => flowsIn(blocks).flat().length,
  plan: (blocks, limit) => {
    const flows = flowsIn(blocks)
    const isInLanes = blocks[0].directives.lanes && flows.length === 2
    if (isInLanes)
      return [lanesOf(flows), ...flows.flatMap(flow => piecesOf([flow], limit)).map(piece => ({ ...piece, layout: 'default' as const }))]
    return piecesOf(flows, limit)
  },
}

function piecesOf(flows: Flow[], limit: number): Piece[] {
  const [[diagram, captions]] = flows
  if (flows.length === 1 && !captions && !isShort(diagram, limit))
    return isChain(flowOf(diagram)) ? inRows(flowOf(diagram), limit, least) : wholeOrParts(diagram, limit)
  const part = {
    kind: 'pipelines' as const,
    diagrams: flows.map(([one]) => one),
    ...(flows.some(flow => flow[1]) ? { captions: flows.map(flow => flow[1]) } : {}),
  }
  return [{ parts: [part], height: heightOf(part), blocks: flows.flat() as Block[] }]
}

function lanesOf(flows: Flow[]): Piece {
  const diagrams = flows.map(([diagram]) => diagram)
  return { parts: [{ kind: 'pipelines', diagrams, lanes: true }], height: canvas.height, blocks: diagrams, isOverview: true }
}

/** The first two flows of some blocks, as long as nothing else stands between and each fits beside another. */
function flowsIn(blocks: Block[]): Flow[] {
  const flows: Flow[] = []
  for (let rest = blocks; flows.length < 2 && rest.length > 0 && isFlow(rest[0]);) {
    const [diagram, next] = rest
    if (flows.length > 0 && !blocks[0].directives.lanes && ![flows[0][0], diagram].every(one => isShort(one)))
      break
    const captions = isShort(diagram) && isCaptionsOf(diagram, next) ? [next] : []
    flows.push([diagram, ...captions] as Flow)
    rest = rest.slice(1 + captions.length)
  }
  return flows
}

function isFlow(block: Block): block is Diagram {
  return block.kind === 'diagram'
    && (block.graph !== undefined || /^\s*(?:%%[^\n]*\n\s*)*(?:flowchart|graph)\s+(?:LR|RL)\b/.test(block.code.value))
}

/** A flow that can be read whole: a chain as it is long, any other as it is drawn. */
function isShort(diagram: Diagram, limit: number = canvas.height - canvas.titleGap - sizes.title.line): boolean {
  const flow = flowOf(diagram)
  return isChain(flow) ? scaleOfFlow(flow) >= least : isWhole(diagram, limit)
}

/** A flow with its nodes, where the author drew a plain chain in Mermaid. */
function flowOf(diagram: Diagram): Diagram {
  return diagram.graph ? diagram : { ...diagram, graph: chainFromMermaid(diagram.code.value) }
}

/** True for a flow without branches, which can be cut between any two of its nodes. */
function isChain({ graph }: Diagram): boolean {
  return graph !== undefined
    && graph.edges.every(([from, to], index) => from === index && to === index + 1)
    && graph.edges.length === graph.nodes.length - 1
}

/** Each point begins with the bold name of a box: `- **encoder**: what it does`. */
function isCaptionsOf(diagram: Diagram, block: Block | undefined): block is Points {
  const labels = block?.kind === 'points' && !block.label ? labelsOf(diagram) : undefined
  return labels !== undefined && (block as Points).items.every(({ children: [paragraph] }) => {
    const [name] = paragraph?.type === 'paragraph' ? paragraph.children : []
    return name?.type === 'strong' && labelNamed(labels, toString(name).replace(/[:：]$/, '')) >= 0
  })
}
