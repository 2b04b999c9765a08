import type { Block, Diagram } from '../../outline/block.ts'
import type { Archetype, Piece } from './archetype.ts'
import { heightOf } from '../estimate.ts'
import { scaleOfFlow, sizeOfFlow } from '../estimate/pipeline.ts'
import { canvas } from '../estimate/sizes.ts'
import { balance } from './balance.ts'

/** A drawing this little smaller than life is still read. */
const least = 0.99

/** A flow: arrows in a code fence or a Mermaid flowchart. Two that stand together share one slide, aligned; a chain too long for the slide is drawn in rows. */
export const pipeline: Archetype = {
  name: 'pipeline',
  takes: blocks => isFlow(blocks[0]) ? (blocks[1] && isFlow(blocks[1]) && [blocks[0], blocks[1]].every(isShort) ? 2 : 1) : 0,
  plan: (blocks, limit) => blocks.length === 1 && !isShort(blocks[0]) ? inRows(blocks[0] as Diagram, limit) : [pieceOf(blocks as Diagram[], blocks)],
}

function pieceOf(diagrams: Diagram[], blocks: Block[]): Piece {
  const part = { kind: 'pipelines' as const, diagrams }
  return { parts: [part], height: heightOf(part), blocks }
}

function isFlow(block: Block): boolean {
  return block.kind === 'diagram' && (block.graph !== undefined || /^\s*(?:%%[^\n]*\n\s*)*(?:flowchart|graph)\s+(?:LR|RL)\b/.test(block.code.value))
}

function isShort(block: Block): boolean {
  return block.kind !== 'diagram' || !isChain(block) || scaleOfFlow(block) >= least
}

/** True for a flow without branches, which can be cut between any two of its nodes. */
function isChain({ graph }: Diagram): boolean {
  return graph !== undefined && graph.edges.every(([from, to], index) => from === index && to === index + 1) && graph.edges.length === graph.nodes.length - 1
}

/** A chain cut into rows, each of which begins with the node that ends the row before; as many slides as they need. */
function inRows(diagram: Diagram, limit: number): Piece[] {
  const { nodes } = diagram.graph!
  for (let count = 2; count < nodes.length; count++) {
    const rows = balance(nodes.map(() => 1), Math.ceil(nodes.length / count)).map(([from, to]) => rowOf(diagram, Math.max(0, from - 1), to))
    if (rows.every(row => scaleOfFlow(row) >= least))
      return slidesOf(rows, diagram, limit)
  }
  return [pieceOf([diagram], [diagram])]
}

function slidesOf(rows: Diagram[], diagram: Diagram, limit: number): Piece[] {
  const heights = rows.map(row => sizeOfFlow(row).height + 44)
  return balance(heights, limit - (diagram.label ? 40 : 0)).map(([from, to]) => ({
    ...pieceOf(rows.slice(from, to).map((row, index) => index === 0 ? row : { ...row, label: undefined }), [diagram]),
    height: canvas.height,
  }))
}

function rowOf(diagram: Diagram, from: number, to: number): Diagram {
  const nodes = diagram.graph!.nodes.slice(from, to)
  return {
    ...diagram,
    ...(to < diagram.graph!.nodes.length ? { caption: undefined } : {}),
    graph: { nodes, edges: nodes.slice(1).map((_, index): [number, number] => [index, index + 1]) },
  }
}
