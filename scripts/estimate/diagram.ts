import type { Diagram } from '../outline/block.ts'
import type { Size } from './diagram-kinds.ts'
import { flowFromMermaid } from '../flows/flowchart.ts'
import { sizeOfChart, sizeOfKind } from './diagram-kinds.ts'
import { sizeOfFlow } from './pipeline.ts'
import { canvas } from './sizes.ts'

/** Extent of a diagram in px where its smallest letters can just be read, and the slides that it needs. */
export interface Extent extends Size { parts: number }

/** A window overlaps with the next, and leaves room for the picture of the whole: beside it, or beneath where the drawing is wide. */
const window = { width: 880, height: 480, heightAboveMap: 400 }
const highest = 550
const unknown = { width: 900, height: 430 }

/** What is known of a diagram's extent: measured in the browser, else estimated from its source. */
export function extentOf(block: Diagram): Extent {
  const { extent, graph, isTurned, code: { value } } = block
  if (extent)
    return { width: extent[0], height: extent[1], parts: extent[2] }
  const size = graph ? sizeOfFlow(block) : sizeOfSource(value, isTurned ? Infinity : canvas.width)
  // Each part of a sequence repeats the heads of its lifelines.
  const head = /^\s*sequenceDiagram\b/m.test(value) ? 64 : 0
  const along = (length: number, whole: number, part: number): number => length <= whole ? 1 : Math.ceil(length / part)
  return {
    ...size,
    parts: along(size.width, canvas.width, window.width) * along(
      size.height,
      highest,
      size.width > window.width + 100 ? window.heightAboveMap - head : window.height - head,
    ),
  }
}

/** Extent that Mermaid gives to a source; an ordinary one where nobody can tell without drawing it. */
function sizeOfSource(source: string, width: number): Size {
  const chart = flowFromMermaid(source)
  return chart ? sizeOfChart(chart, source, /^\s*(?:flowchart|graph)\s+(?:LR|RL)\b/m.test(source), width) : sizeOfKind(source) ?? unknown
}
