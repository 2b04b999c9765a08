import type { Prose } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { Evidence } from '../parts/part.ts'
import type { Citation } from '../review/citations/citation.ts'
import { citationsOf } from '../review/citations/citation.ts'

/** What a block cites, or the share of it that a slide shows: its points, or its rows with their head, and its caption. */
export function citesOf({ block, range }: Evidence): Citation[] {
  const [head, ...rows] = block.kind === 'table' ? block.table.children : []
  const nodes = block.kind === 'points'
    ? block.items.slice(...(range ?? []))
    : rows.length > 0 ? [head, ...rows.slice(...(range ?? []))] : []
  if (!range || nodes.length === 0)
    return block.cites
  return [...nodes, ...(block.caption ? [block.caption] : [])].flatMap(citationsOf)
}

/** The sources of a slide: of what it shows, of the paragraphs behind it, and of its heading. */
export function sourcesOf(evidence: Evidence[], told: (Prose | Evidence['block'])[], { heading }: Section): Citation[] {
  return [...evidence.flatMap(citesOf), ...told.flatMap(block => block.cites), ...(heading ? citationsOf(heading) : [])]
}
