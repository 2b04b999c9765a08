import type { Explorer } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { canvas, sizes } from '../estimate/sizes.ts'
import { attributes } from '../markdown/component.ts'

/** A mechanism that is computed live. Stage, controls and readout; it shares its slide with nothing. */
export const explorer: BlockKind<Explorer> = {
  isVisual: true,
  split: ([block], _, all) => {
    const part = { kind: 'block' as const, block }
    return [{ parts: [part], height: all.heightOf(part), blocks: [block] }]
  },
  isWordless: true,
  is: 'diagram',
  height: () => canvas.height - canvas.titleGap - sizes.title.line,
  print: ({ request: { name, state } }) => `<Explorer${attributes({ name, state })} />`,
}
