import type { DeckPlan } from '../plan/deck-plan.ts'
import type { Citation } from '../review/citations/citation.ts'

/** The slides that list the sources of a deck, and those that cite each, by their keys. */
export function sourcesOf({ slides }: DeckPlan): { lists: Map<string, string>, cited: Map<string, string[]> } {
  const lists = new Map<string, string>()
  const cited = new Map<string, string[]>()
  for (const { id, layout, parts, sources, handout } of slides) {
    for (const { key } of layout === 'references' ? parts.flatMap(part => part.kind === 'entries' ? part.entries : []) : []) {
      if (key !== undefined)
        lists.set(key, id)
    }
    const behind = handout.flatMap((block): Citation[] => 'cites' in block ? block.cites : [])
    for (const { key } of layout === 'references' ? [] : [...sources, ...behind]) {
      if (!cited.get(key)?.includes(id))
        cited.set(key, [...cited.get(key) ?? [], id])
    }
  }
  return { lists, cited }
}

/** Where the names of sources lead that footers print: each with the slide that lists it; undefined where none does. */
export function namedLists(plan: DeckPlan): Record<string, string> {
  const { lists, cited } = sourcesOf(plan)
  return Object.fromEntries([...lists].flatMap(([key, id]) => {
    const reference = cited.has(key) ? plan.outline.references.get(key) : undefined
    return reference ? [[reference.short, id]] : []
  }))
}
