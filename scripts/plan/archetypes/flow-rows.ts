import type { Diagram } from '../../outline/block.ts'
import type { Piece } from '../../parts/part.ts'
import { scaleOfFlow, sizeOfFlow } from '../../estimate/pipeline.ts'
import { canvas } from '../../estimate/sizes.ts'
import { heightOf } from '../../parts/index.ts'
import { balance } from '../../parts/splitting/balance.ts'

/** px between rows. */
const gap = 44
/** A chain in so many rows is one drawing, whose boxes have some room to spare in them. */
const together = { rows: 4, scale: 1.1 }

/**
 * A chain that goes on in further rows of one drawing, where it is short enough for that; else cut into rows, each of which begins with
 * the node that ends the row before; as many slides as they need.
 * @param diagram a flow without branches
 * @param limit room on a slide in px
 * @param least scale at which a row is still read
 */
export function inRows(diagram: Diagram, limit: number, least: number): Piece[] {
  const { nodes } = diagram.graph!
  const rows = balance(nodes.map(() => 1), Math.ceil(nodes.length / together.rows)).map(([from, to]) => rowOf(diagram, from, to))
  if (rows.every(row => scaleOfFlow(row) >= together.scale) && isInRoom(rows, limit))
    return [{ ...pieceOf([diagram], diagram), height: canvas.height }]
  for (let count = 2; count < nodes.length; count++) {
    const rows = balance(nodes.map(() => 1), Math.ceil(nodes.length / count)).map(([from, to]) => rowOf(diagram, Math.max(0, from - 1), to))
    if (rows.every(row => scaleOfFlow(row) >= least))
      return slidesOf(rows, diagram, limit)
  }
  return [pieceOf([diagram], diagram)]
}

function isInRoom(rows: Diagram[], limit: number): boolean {
  return rows.reduce((sum, row) => sum + sizeOfFlow(row).height + gap, 0) <= limit
}

function pieceOf(diagrams: Diagram[], whole: Diagram): Piece {
  const part = { kind: 'pipelines' as const, diagrams }
  return { parts: [part], height: heightOf(part), blocks: [whole] }
}

function slidesOf(rows: Diagram[], diagram: Diagram, limit: number): Piece[] {
  const heights = rows.map(row => sizeOfFlow(row).height + gap)
  return balance(heights, limit - (diagram.label ? 40 : 0)).map(([from, to]) => ({
    ...pieceOf(rows.slice(from, to).map((row, index) => index === 0 ? row : { ...row, label: undefined }), diagram),
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
