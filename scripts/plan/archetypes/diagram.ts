import type { Diagram } from '../../outline/block.ts'
import type { Piece } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { extentOf } from '../../estimate/diagram.ts'
import { canvas } from '../../estimate/sizes.ts'
import { flowFromMermaid } from '../../flows/flowchart.ts'
import { heightOf } from '../../parts/index.ts'
import { sharesOf } from '../diagram-shares/index.ts'
import { shareKey } from '../known.ts'
import { eachAlone } from './each-alone.ts'

/** A drawing this little smaller than life is still read. */
const least = 0.995

/** A diagram that Mermaid draws: whole where its words can be read, else in parts, each on a slide of its own. */
export const diagram: Archetype = {
  name: 'diagram',
  because: 'a Mermaid diagram that is no chain of stages',
  takes: ([first]) => first.kind === 'diagram' ? 1 : 0,
  plan: ([block], limit) => block.kind === 'diagram' ? wholeOrParts(block, limit) : [],
}

/** True where a diagram on a slide of its own is as large as its words need. */
export function isWhole(block: Diagram, limit: number): boolean {
  const { width, height } = extentOf(block)
  return width * least <= canvas.width && height * least <= roomFor(block, limit)
}

/** A diagram on one slide, running the other way where only so it fits, else in parts. */
export function wholeOrParts(block: Diagram, limit: number): Piece[] {
  const shown = [block, turned(block)].find(one => one && isWhole(one, limit))
  if (!shown)
    return inShares(block, limit) ?? inParts(block)
  const part = { kind: 'block' as const, block: shown }
  return [{ parts: [part], height: heightOf(part), blocks: [block] }]
}

/** The shares of a diagram that say something by themselves, each with its slide and, where it has one, its name. */
function inShares(block: Diagram, limit: number): Piece[] | undefined {
  const shares = sharesOf(block, share => [share, turned(share)].find(one => one && isWhole(one, limit)))
  return shares?.map(({ diagram, name }): Piece => {
    const part = { kind: 'block' as const, block: diagram }
    return { parts: [part], height: canvas.height, blocks: [block], layout: 'default', ...(name ? { name: { text: name } } : {}) }
  })
}

/** The parts of a diagram, each with its slide to itself. */
function inParts(block: Diagram): Piece[] {
  const { parts: of } = extentOf(block)
  return eachAlone(block, of, index => ({ kind: 'diagram-part', diagram: block, part: index + 1, of }))
}

/** A diagram that runs across instead of down, or down instead of across; undefined for a kind that has no direction. */
function turned(block: Diagram): Diagram | undefined {
  const { value } = block.code
  const across = block.graph || /^\s*direction\b/m.test(value) ? undefined : turnedFlow(value) ?? turnedGraph(value)
  return across === undefined
    ? undefined
    : {
        ...block,
        isTurned: true,
        extent: block.isShare ? block.shares?.[shareKey(across)] : block.turned,
        code: { ...block.code, value: across },
      }
}

function turnedFlow(value: string): string | undefined {
  return flowFromMermaid(value) && value.replace(/^(\s*(?:flowchart|graph)\s+)(\w+)/m, (_, head: string, way: string) =>
    head + (/^(?:LR|RL)$/.test(way) ? 'TB' : 'LR'))
}

/** Entities, states and classes stand beneath each other where nothing else is said. */
function turnedGraph(value: string): string | undefined {
  const across = value.replace(/^[ \t]*(?:erDiagram|stateDiagram|classDiagram)(?:-v2)?[ \t]*$/m, head => `${head}\n  direction LR`)
  return across === value ? undefined : across
}

function roomFor({ caption, label }: Diagram, limit: number): number {
  return limit - (caption ? 40 : 0) - (label ? 62 : 0)
}
