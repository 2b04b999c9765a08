import type { Prose } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { toString } from 'mdast-util-to-string'
import { sliceNodes } from '../markdown/slice.ts'
import { baseOf } from '../outline/block.ts'

/** A paragraph: whole in the handout text, on slides by its leading sentences. */
export const prose: BlockKind<Prose> = {
  isRunning: true,
  hasNoLabel: true,
  find: node => ['paragraph', 'html', 'footnoteDefinition'].includes(node.type) ? [{ kind: 'prose', ...baseOf(node) }] : undefined,
  is: 'text',
  height: ({ nodes }, _, { text }, all) => nodes.reduce((sum, node) => sum + all.heightOfNode(node, text), 0),
  print: ({ nodes }, _, context) => sliceNodes(nodes, context),
  words: ({ nodes }) => [toString(nodes)],
}
