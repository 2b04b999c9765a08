import type { Flow } from '../flows/flowchart.ts'
import { ranksOf } from '../flows/ranks.ts'
import { widthOfText } from '../typesetting/plain-text.ts'

/** Width and height in px. */
export interface Size { width: number, height: number }

/** How Mermaid draws with letters of 18 px: paddings, gaps and rows in px. */
const loose = { padX: 44, padY: 22, line: 20, wrap: 252, gap: 44, between: 44, label: 30, group: 50 }
/** A chain too long for a slide has its labels wrapped. */
const tight: typeof loose = { ...loose, padX: 28, padY: 14, wrap: 108, between: 26 }
const sequence = { actor: 184, ends: 188, message: 56, note: 62, frame: 42 }
const gantt = { width: 1120, ends: 120, row: 40 }
const relation = { width: 220, bare: 140, row: 43, gap: 80, across: 110 }
const state = { width: 120, height: 42, gap: 92, across: 70 }

/** A flowchart's extent: its boxes rank by rank, across or down, drawn tightly where only that fits on a slide of a width. */
export function sizeOfChart(chart: Flow, source: string, isAcross: boolean, width: number): Size {
  const size = laidOut(chart, source, isAcross, loose)
  return isAcross && size.width > width ? laidOut(chart, source, isAcross, tight) : size
}

function laidOut(chart: Flow, source: string, isAcross: boolean, flow: typeof loose): Size {
  const ranks = ranksOf(chart)
  const boxes = chart.nodes.map(({ id, label }) => {
    const text = Math.min(flow.wrap, Math.max(...label.map(line => widthOfText(line, 18))))
    const lines = label.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfText(line, 18) / flow.wrap)), 0)
    const isDiamond = source.includes(`${id}{`)
    const height = lines * flow.line + flow.padY
    return { rank: ranks.get(id)!, width: text + (isDiamond ? height : flow.padX), height: isDiamond ? text + height - flow.padY : height }
  })
  const hasLabels = chart.edges.some(({ label }) => label !== '')
  const groups = /^\s*subgraph\b/m.test(source) ? flow.group : 0
  return stacked(boxes, flow.between + (hasLabels ? flow.label : 0), flow.gap, isAcross, groups)
}

/** The extent of what is neither drawn along ranks nor in rows is not known before it is drawn. */
export function sizeOfKind(source: string): Size | undefined {
  const lines = source.split('\n').map(line => line.trim())
  const count = (pattern: RegExp): number => lines.filter(line => pattern.test(line)).length
  const [kind] = /\w+/.exec(lines.find(line => line !== '' && !line.startsWith('%%')) ?? '') ?? []
  switch (kind) {
    case 'sequenceDiagram': return sizeOfSequence(lines, count)
    case 'gantt': return {
      width: gantt.width,
      height: gantt.ends
        + gantt.row * count(/^(?!title|dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|weekday|section\b)[^:]+:/),
    }
    case 'erDiagram': return sizeOfRelations(lines, /^([\w-]+)\s+[|}o{]{2}(?:--|\.\.)[|}o{]{2}\s+([\w-]+)/)
    case 'stateDiagram': return sizeOfStates(lines)
    default: return undefined
  }
}

function sizeOfSequence(lines: string[], count: (pattern: RegExp) => number): Size {
  const named = lines.flatMap(line => /^(?:participant|actor)\s+(\S+)/.exec(line)?.[1] ?? [])
  const messages = lines.flatMap(line => /^([^\s:+-]+)\s*(?:<<)?-{1,2}[>x)]{1,2}[+-]?\s*([^\s:]+)\s*:/.exec(line)?.slice(1) ?? [])
  return {
    width: new Set([...named, ...messages]).size * sequence.actor + 20,
    height: sequence.ends
      + messages.length / 2 * sequence.message
      + count(/^note\b/i) * sequence.note
      + count(/^(?:alt|else|opt|loop|par|and|critical|break)\b/) * sequence.frame,
  }
}

/** Entities with a row for each attribute. */
function sizeOfRelations(lines: string[], pattern: RegExp): Size {
  const edges = lines
    .flatMap(line => pattern.exec(line)?.slice(1, 3) as [string, string] | undefined ?? [])
    .map((id, index, ids) => [id, ids[index + 1]])
    .filter((_, index) => index % 2 === 0)
  const rows = new Map<string, number>()
  let open: string | undefined
  for (const line of lines) {
    open = /^([\w-]+)\s*\{$/.exec(line)?.[1] ?? (line === '}' ? undefined : open)
    if (open && !line.endsWith('{'))
      rows.set(open, (rows.get(open) ?? 0) + 1)
  }
  return sizeOfGraph(
    edges,
    id => ({ width: rows.has(id) ? relation.width : relation.bare, height: relation.row * (1 + (rows.get(id) ?? 0)) }),
    relation.gap,
    relation.across,
    isAcross(lines),
  )
}

function sizeOfStates(lines: string[]): Size {
  const edges = lines.flatMap((line) => {
    const [, from, to] = /^(\S+)\s*-->\s*([^\s:]+)/.exec(line) ?? []
    return from ? [[from === '[*]' ? '(begin)' : from, to === '[*]' ? '(end)' : to]] : []
  })
  return sizeOfGraph(edges, () => state, state.gap, state.across, isAcross(lines))
}

function isAcross(lines: string[]): boolean {
  return lines.some(line => /^direction\s+(?:LR|RL)$/.test(line))
}

function sizeOfGraph(edges: string[][], boxOf: (id: string) => Size, gap: number, across: number, isTurned: boolean): Size {
  const nodes = [...new Set(edges.flat())].map(id => ({ id, label: [id], isData: false, classes: [] }))
  const ranks = ranksOf({ nodes, edges: edges.map(([from, to]) => ({ from, to, label: '' })) })
  return stacked(nodes.map(({ id }) => ({ ...boxOf(id), rank: ranks.get(id)! })), gap, across, isTurned, 0)
}

/** Boxes rank by rank, beside each other within one. */
function stacked(boxes: (Size & { rank: number })[], gap: number, across: number, isAcross: boolean, more: number): Size {
  const ranks = [...Map.groupBy(boxes, ({ rank }) => rank).values()]
  const [along, beside] = isAcross ? ['width', 'height'] as const : ['height', 'width'] as const
  const length = ranks.reduce((sum, rank) => sum + Math.max(...rank.map(box => box[along])) + gap, more - gap)
  const width = Math.max(0, ...ranks.map(rank => rank.reduce((sum, box) => sum + box[beside] + across, -across)))
  return isAcross ? { width: length, height: width } : { width, height: length }
}
