import type { Flow } from '../../../flows/flowchart.ts'
import type { Diagram } from '../../outline/block.ts'
import { flowFromMermaid } from '../../../flows/flowchart.ts'
import { ranksOf } from '../../../flows/ranks.ts'
import { widthOfText } from '../estimate.ts'
import { sizeOfFlow } from './pipeline.ts'
import { canvas } from './sizes.ts'

/** Extent of a diagram in px where its smallest letters can just be read, and the slides that it needs. */
export interface Extent { width: number, height: number, parts: number }

/** How Mermaid draws with letters of 18 px: boxes and gaps in px. */
const flow = { padX: 44, padY: 22, line: 20, wrap: 260, gap: 44, label: 30 }
const sequence = { actor: 194, head: 124, message: 56, note: 62, frame: 84 }
/** A window leaves room for the picture of the whole, and overlaps with the next. */
const window = { width: 880, height: 480 }
const unknown = { width: 900, height: 430 }
const head = /^(?:flowchart|graph)\s+(\w+)/m

/** What is known of a diagram's extent: measured in the browser, else estimated from its source. */
export function extentOf(block: Diagram): Extent {
  const { extent, graph, code: { value } } = block
  if (extent)
    return { width: extent[0], height: extent[1], parts: extent[2] }
  const size = graph ? sizeOfFlow(block) : sizeOfSource(value)
  const along = (length: number, whole: number, part: number): number => length <= whole ? 1 : Math.ceil(length / part)
  return { ...size, parts: along(size.width, canvas.width, window.width) * along(size.height, window.height + 70, window.height) }
}

/** Extent that Mermaid gives to a source; an ordinary one where nobody can tell without drawing it. */
function sizeOfSource(source: string): { width: number, height: number } {
  const chart = flowFromMermaid(source)
  if (chart)
    return sizeOfChart(chart, /^(?:LR|RL)$/.test(head.exec(source)?.[1] ?? ''))
  return /^\s*sequenceDiagram\b/m.test(source) ? sizeOfSequence(source) : unknown
}

function sizeOfChart(chart: Flow, isAcross: boolean): { width: number, height: number } {
  const ranks = ranksOf(chart)
  const boxes = chart.nodes.map(({ id, label }) => {
    const width = Math.max(...label.map(line => widthOfText(line, 18)))
    const lines = label.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfText(line, 18) / flow.wrap)), 0)
    return { rank: ranks.get(id)!, width: Math.min(flow.wrap, width) + flow.padX, height: lines * flow.line + flow.padY }
  })
  const hasLabels = chart.edges.some(({ label }) => label !== '')
  const columns = [...Map.groupBy(boxes, ({ rank }) => rank).values()]
  const along = (side: 'width' | 'height'): number => columns.reduce((sum, column) => sum + Math.max(...column.map(box => box[side])) + flow.gap + (hasLabels ? flow.label : 0), -flow.gap)
  const across = (side: 'width' | 'height'): number => Math.max(...columns.map(column => column.reduce((sum, box) => sum + box[side] + flow.gap, -flow.gap)))
  return isAcross ? { width: along('width'), height: across('height') } : { width: across('width'), height: along('height') }
}

function sizeOfSequence(source: string): { width: number, height: number } {
  const lines = source.split('\n').map(line => line.trim())
  const named = lines.flatMap(line => /^(?:participant|actor)\s+(\S+)/.exec(line)?.[1] ?? [])
  const messages = lines.flatMap(line => /^([^\s:+-]+)\s*(?:<<)?-{1,2}[>x)]{1,2}[+-]?\s*([^\s:]+)\s*:/.exec(line)?.slice(1) ?? [])
  const count = (pattern: RegExp): number => lines.filter(line => pattern.test(line)).length
  return {
    width: new Set([...named, ...messages]).size * sequence.actor + 40,
    height: 2 * sequence.head - 60 + messages.length / 2 * sequence.message + count(/^note\b/i) * sequence.note + count(/^(?:alt|else|opt|loop|par|and|critical|break)\b/) * sequence.frame / 2,
  }
}
