import type { Entry, Part } from './deck-plan.ts'

/** Leads the entries on a slide to other ids: those that the map has, the others stay. */
export function linkParts(parts: Part[], addresses: Map<string, string>): Part[] {
  return parts.map(part => linked(part, addresses))
}

function linked(part: Part, addresses: Map<string, string>): Part {
  const link = (entry: Entry): Entry => ({
    ...entry,
    to: entry.to && (addresses.get(entry.to) ?? entry.to),
    children: entry.children?.map(link),
  })
  if (part.kind === 'entries') {
    return {
      ...part,
      entries: part.entries.map(link),
    }
  }
  if (part.kind === 'panels') {
    return {
      ...part,
      panels: part.panels.map(panel => ({
        ...panel,
        parts: linkParts(panel.parts, addresses),
      })),
    }
  }
  if (part.kind === 'block' && part.cuts)
    return { ...part, cuts: part.cuts.map(cut => ({ ...cut, to: cut.to && (addresses.get(cut.to) ?? cut.to) })) }
  return part
}
