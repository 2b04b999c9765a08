import type { Code } from 'mdast'
import type { Diagram } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { extentOf } from '../estimate/diagram.ts'
import { mermaidFence } from '../markdown/mermaid.ts'
import { graphFromArrows } from '../outline/arrows.ts'
import { baseOf } from '../outline/block.ts'

/** Less than this no diagram takes, in px: the browser makes it fill what it has. */
const least = 440

/** A diagram that Mermaid draws, whole. */
export const diagram: BlockKind<Diagram> = {
  isVisual: true,
  hasCaption: true,
  find: node => node.type === 'code' ? diagramIn(node) : undefined,
  is: 'diagram',
  height: block => Math.max(least, extentOf(block).height),
  print: (block, _, { subjects }) => mermaidFence(block, subjects),
  owes: () => [['diagrams', 1]],
  draws: block => [{ block, of: 1 }],
}

/** Mermaid, or arrows in a fence without a language. */
function diagramIn(node: Code): Diagram[] | undefined {
  if (node.lang === 'mermaid')
    return [{ kind: 'diagram', ...baseOf(node), code: node }]
  const graph = node.lang ? undefined : graphFromArrows(node.value)
  return graph && [{ kind: 'diagram', ...baseOf(node), code: node, graph }]
}
