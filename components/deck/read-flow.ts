import type { LabelSize } from '../../scripts/flows/plan.ts'
import { partsOfLabel } from '../../scripts/flows/label.ts'
import { nameOf } from './diagram.ts'

/** Height in px of the letters that Mermaid draws with. */
export const lettersOfMermaid = 18
/** Px of a line of a label, and what it keeps to its arrow. */
export const [labelLine, labelOff] = [22, 7]

/** An arrow as Mermaid drew it, with the names of its boxes and its words line by line. */
export interface Edge { from: string, to: string, path: SVGPathElement, label?: SVGGElement, lines: string[] }

/** The arrows with their boxes and words; undefined where one is not understood. */
export function edgesIn(svg: SVGSVGElement, nodes: SVGGElement[]): Edge[] | undefined {
  const names = new Set(nodes.map(nameOf))
  const labels = [...svg.querySelectorAll<SVGGElement>('.edgeLabels > .edgeLabel')]
  const edges = [...svg.querySelectorAll<SVGPathElement>('.edgePaths path')].map((path): Edge | undefined => {
    const id = path.getAttribute('data-id') ?? path.id
    const parts = /L_(.+)_\d+$/.exec(id)?.[1].split('_') ?? []
    const cut = parts.findIndex((_, at) => names.has(parts.slice(0, at).join('_')) && names.has(parts.slice(at).join('_')))
    const label = labels.find(one => (one.querySelector('[data-id]')?.getAttribute('data-id') ?? one.getAttribute('data-id')) === id)
    const rows = [...label?.querySelectorAll('.text-outer-tspan') ?? []].map(row => row.textContent!.trim()).filter(Boolean)
    return cut > 0
      ? { from: parts.slice(0, cut).join('_'), to: parts.slice(cut).join('_'), path, label, lines: rows }
      : undefined
  })
  return edges.length > 0 && edges.every(edge => edge !== undefined && edge.from !== edge.to) ? edges as Edge[] : undefined
}

/** True for a flow that Mermaid drew from left to right, or down: a slide is wide. */
export function isOnwards(nodes: SVGGElement[], edges: Edge[]): boolean {
  const places = new Map(nodes.map(node => [nameOf(node), placeOf(node)]))
  return [0, 1].some(way => edges.filter(({ from, to }) => places.get(to)![way] - places.get(from)![way] > 10).length > edges.length / 2)
}

function placeOf(node: SVGGElement): [number, number] {
  const [x, y] = /translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)/.exec(node.getAttribute('transform') ?? '')?.slice(1).map(Number) ?? [0, 0]
  return [x, y]
}

/** The shape of a box that is as wide as one likes: a rectangle, or one with round ends, which is drawn as one. */
export function boxOf(node: SVGGElement): SVGGraphicsElement | undefined {
  const shape = node.querySelector<SVGGraphicsElement>(':scope > .label-container, :scope > .basic')
  const isDrawn = shape?.localName === 'g' && shape.classList.contains('outer-path')
  return shape && (shape.localName === 'rect' || isDrawn) && !node.querySelector(':scope > line') ? shape : undefined
}

/** True for a box with round ends. */
export function isRound(shape: SVGGraphicsElement | undefined): boolean {
  return shape !== undefined && (shape.localName === 'g' || Number(shape.getAttribute('rx')) > 8)
}

/** What the words beside an arrow take, in letters of a share of Mermaid's, and how much of it stands below its line. */
export function labelSize(svg: SVGSVGElement, lines: string[], share = 1): LabelSize {
  const parts = partsOfLabel(lines)
  const pen = document.createElement('canvas').getContext('2d')!
  pen.font = `${lettersOfMermaid}px ${getComputedStyle(svg.querySelector('text') ?? svg).fontFamily}`
  const width = Math.max(...[...parts.above, ...parts.below].map(text => pen.measureText(text).width))
  const below = parts.below.length * labelLine + (parts.below.length > 0 ? labelOff : 0)
  return { width: Math.ceil(width * share), height: parts.above.length * labelLine + labelOff + below, below }
}
