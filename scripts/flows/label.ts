import type { Flow } from './flowchart.ts'

/** `[6889, 64]` in its two parts, `6,889` and `64`, as `[6889 tokens, 64 wide]` is; any other label in one. */
export function partsOf(label: string): string[] {
  const pair = label.match(/^\[([^,\]]+),([^,\]]+)\]$/)
  return pair
    ? pair.slice(1).map(part => part.trim().replace(/(?<![\w.,])\d{4,}(?![\w.,])/, digits => Number(digits).toLocaleString('en')))
    : label ? [label] : []
}

/** The number that a label ends with, with a word beside it or none: how wide what passes is. */
function widthIn(label: string): string | undefined {
  return /^\D{0,12}(\d[\d,]*)\D{0,12}$/.exec(partsOf(label).at(-1) ?? '')?.[1].replaceAll(',', '')
}

/**
 * Two flows of which each stands on a slide of its own besides: of the shapes on their arrows those stay whose width is one in both, where
 * they can be joined; all of them where none is.
 */
export function withSharedShapes(flows: Flow[]): Flow[] {
  const widths = flows.map(({ edges }) => new Set(edges.map(({ label }) => widthIn(label))))
  const isShared = (label: string): boolean => widths.every(own => own.has(widthIn(label)))
  const isTold = (label: string): boolean => widthIn(label) === undefined || isShared(label)
  return flows.some(({ edges }) => edges.some(({ label }) => widthIn(label) !== undefined && isShared(label)))
    ? flows.map(flow => ({ ...flow, edges: flow.edges.map(edge => isTold(edge.label) ? edge : { ...edge, label: '' }) }))
    : flows
}

/** The lines of a label that stand above its arrow, and of a shape the part that stands below. */
export function partsOfLabel(lines: string[]): { above: string[], below: string[] } {
  const parts = partsOf(lines.join(' '))
  return parts.length > 1 ? { above: [parts[0]], below: parts.slice(1) } : { above: lines, below: [] }
}
