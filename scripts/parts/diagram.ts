import type { Diagram } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { extentOf } from '../estimate/diagram.ts'
import { mermaidFence } from '../markdown/mermaid.ts'

/** Less than this no diagram takes, in px: the browser makes it fill what it has. */
const least = 440

/** A diagram that Mermaid draws, whole. */
export const diagram: BlockKind<Diagram> = {
  isVisual: true,
  is: 'diagram',
  height: block => Math.max(least, extentOf(block).height),
  print: (block, _, { subjects }) => mermaidFence(block, subjects),
  owes: () => [['diagrams', 1]],
  draws: block => [{ block, of: 1 }],
}
