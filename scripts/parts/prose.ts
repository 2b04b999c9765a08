import type { Prose } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { toString } from 'mdast-util-to-string'
import { heightOfNode } from '../estimate/list.ts'
import { sliceNodes } from '../markdown/slice.ts'

/** A paragraph: whole in the handout text, on slides by its leading sentences. */
export const prose: BlockKind<Prose> = {
  isRunning: true,
  is: 'text',
  height: ({ nodes }, _, { text }) => nodes.reduce((sum, node) => sum + heightOfNode(node, text), 0),
  print: ({ nodes }, _, context) => sliceNodes(nodes, context),
  words: ({ nodes }) => [toString(nodes)],
}
