import type { Nodes } from 'mdast'
import type { Outline } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { walk } from '../review/walk.ts'

/** The slides that formulas with a name stand on, by the name in lower case: those that show them, or else those whose text holds them. */
export function namedFormulas({ tree }: Outline, slides: SlidePlan[]): [name: string, id: string][] {
  if (labelsIn([tree]).length === 0)
    return []
  const shown = slides.flatMap(({ id, evidence }) => named(evidence.flatMap(({ block }) => block.nodes), id))
  const told = slides.flatMap(({ id, handout }) => named(handout.flatMap(block => 'nodes' in block ? block.nodes : []), id))
  // The first slide that has it counts.
  return [...told.toReversed(), ...shown.toReversed()]
}

function named(nodes: Nodes[], id: string): [name: string, id: string][] {
  return labelsIn(nodes).map(name => [name.toLowerCase(), id])
}

function labelsIn(nodes: Nodes[]): string[] {
  const found: string[] = []
  for (const node of nodes)
    walk(node, ({ data }) => void found.push(...data?.labels ?? []))
  return found
}
