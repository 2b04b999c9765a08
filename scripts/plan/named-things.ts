import type { Nodes } from 'mdast'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { walk } from '../review/walk.ts'

/**
 * The slides that things with a name stand on, by the name in lower case: those that show them, or else those whose text holds them;
 * of a heading its section's.
 */
export function namedThings(sections: Section[], slides: SlidePlan[], addresses: Map<string, string>): [name: string, id: string][] {
  const shown = slides.flatMap(({ id, evidence }) => evidence.flatMap(({ block }) => namesIn(block.nodes)).map(name => [name, id] as const))
  const told = slides.flatMap(({ id, handout }) =>
    handout.flatMap(block => 'nodes' in block ? namesIn(block.nodes) : []).map(name => [name, id] as const))
  const headed = sections.flatMap(({ id, heading }) =>
    (heading?.data?.labels ?? []).flatMap(name => addresses.has(id) ? [[name, addresses.get(id)!] as const] : []))
  // The first slide that has it counts.
  return [...told.toReversed(), ...shown.toReversed(), ...headed.toReversed()].map(([name, id]) => [name.toLowerCase(), id])
}

/** The names in blocks that were asked for: a long list stands on many slides. */
const known = new WeakMap<Nodes[], string[]>()

function namesIn(nodes: Nodes[]): string[] {
  const found = known.get(nodes) ?? readNames(nodes)
  known.set(nodes, found)
  return found
}

function readNames(nodes: Nodes[]): string[] {
  const found: string[] = []
  for (const node of nodes)
    walk(node, ({ data }) => void found.push(...data?.labels ?? []))
  return found
}
