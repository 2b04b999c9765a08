import type { Math } from 'mdast-util-math'
import type { Formula } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { heightOfFormula } from '../estimate/formula-and-code.ts'
import { printFormula } from '../markdown/print-block.ts'
import { baseOf } from '../outline/block.ts'

/** Display math. */
export const formula: BlockKind<Formula> = {
  is: 'formula',
  find: node => node.type === 'math' ? [{ kind: 'formula', ...baseOf(node), value: node.value }] : undefined,
  within: { is: node => node.type === 'math', height: (node, { width, size }) => heightOfFormula((node as Math).value, width, size) },
  height: ({ value }, _, { width }) => heightOfFormula(value, width),
  print: ({ value }) => printFormula(value),
  owes: () => [['formulas', 1]],
}
