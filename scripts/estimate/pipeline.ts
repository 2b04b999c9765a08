import type { Diagram, Points } from '../outline/block.ts'
import { toString } from 'mdast-util-to-string'
import { ceilings, flow as design, gaps } from '../design/design.ts'
import { wordsIn } from '../flows/flowchart.ts'
import { layLines, widthOf } from '../typesetting/lines.ts'
import { canvas, sizes } from './sizes.ts'

const { loose, tight, between } = design
const line = 19.8
const labelHeight = 25 + 12

/** Two flows one above the other take the height of a slide, in px. */
export const heightOfLanes = 530
/** What is said of a flow's boxes: columns at least so wide with a rule above. */
const stages = { above: 32, rule: 10, narrowest: 210, gap: 24, between: 20 }

/** Height in px of the list beneath a flow, in as many columns as fit. */
export function heightOfStages(captions?: Points): number {
  if (!captions)
    return 0
  const columns = Math.min(captions.items.length, Math.floor((canvas.width + stages.gap) / (stages.narrowest + stages.gap)))
  const width = (canvas.width + stages.gap) / columns - stages.gap
  const heights = captions.items.map(item =>
    stages.rule + layLines([{ text: toString(item), weight: 400, scale: 1 }], sizes.stage.size, width).lines * sizes.stage.line)
  const rows = Math.ceil(heights.length / columns)
  return stages.above
    + Array.from({ length: rows }, (_, row) => Math.max(...heights.slice(row * columns, (row + 1) * columns))).reduce(
      (sum, height) => sum + height,
      (rows - 1) * stages.between,
    )
}

/** Extent of a flow in px at scale 1. */
export interface FlowSize { width: number, height: number }

/** Height in px of a flow with its label, beside the others of its slide: all are drawn on one scale. */
export function heightOfPipeline(diagram: Diagram, all: Diagram[]): number {
  const sizesOfAll = all.map(sizeOfFlow)
  const labels = all.filter(({ label }) => label).length * labelHeight
  const room = canvas.height - 47 - 24 - labels - (all.length - 1) * gaps.pipeline
  const scale = Math.min(
    ceilings.drawing,
    canvas.width / Math.max(...sizesOfAll.map(({ width }) => width)),
    room / sizesOfAll.reduce((sum, { height }) => sum + height, 0),
  )
  return sizeOfFlow(diagram).height * scale + (diagram.label ? labelHeight : 0)
}

/** The scale at which a flow fills the width of a slide; below 1 its labels would be too small. */
export function scaleOfFlow(diagram: Diagram): number {
  return canvas.width / sizeOfFlow(diagram).width
}

/** Extent of a flow: drawn loosely where that fits on a slide, else with its labels wrapped. */
export function sizeOfFlow(diagram: Diagram): FlowSize {
  const wide = flow(diagram, loose)
  return wide.width > canvas.width ? flow(diagram, { ...tight, wrap: Math.max(tight.wrap, longestWord(diagram)) }) : wide
}

/** Labels wrap between words; px of the longest one. */
function longestWord({ graph }: Diagram): number {
  const words = graph?.nodes.flatMap(({ name, note = '' }) => wordsIn(`${name} ${note}`)) ?? []
  return Math.max(0, ...words.map(word => widthOf([{ text: word, weight: 400, scale: 1 }], sizes.caption.size) + 1))
}

function flow({ graph }: Diagram, { padding, gap, wrap }: Record<keyof typeof loose, number>): FlowSize {
  if (!graph)
    return { width: canvas.width, height: 300 }
  const ranks = ranksOf(graph.nodes.length, graph.edges)
  const nodes = graph.nodes.map(({ name, note }) => {
    const lines = [name, note].filter(Boolean).map(text => [{ text: text!, weight: 400 as const, scale: 1 }])
    return {
      width: Math.max(...lines.map(runs => Math.min(wrap, widthOf(runs, sizes.caption.size)))) + 4 * padding,
      height: lines.reduce((sum, runs) => sum + layLines(runs, sizes.caption.size, wrap).lines, 0) * line + 2 * padding,
    }
  })
  const columns = Array.from({ length: Math.max(...ranks) + 1 }, (): typeof nodes => [])
  nodes.forEach((node, index) => columns[ranks[index]].push(node))
  return {
    width: columns.reduce((sum, column) => sum + Math.max(0, ...column.map(({ width }) => width)), 0) + (columns.length - 1) * gap + 4,
    height: Math.max(...columns.map(column => column.reduce((sum, { height }) => sum + height, 0) + (column.length - 1) * between)) + 4,
  }
}

/** The longest way to each node from a beginning; circles end at as many steps as there are nodes. */
function ranksOf(count: number, edges: [number, number][]): number[] {
  const ranks = Array.from({ length: count }, () => 0)
  for (let step = 0, isMoving = true; step < count && isMoving; step++) {
    isMoving = false
    for (const [from, to] of edges) {
      const rank = Math.min(count - 1, Math.max(ranks[to], ranks[from] + 1))
      isMoving ||= rank !== ranks[to]
      ranks[to] = rank
    }
  }
  return ranks
}
