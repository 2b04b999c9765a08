import type { Formula } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { heightOfFormula } from '../estimate/formula-and-code.ts'
import { printFormula } from '../markdown/print-block.ts'

/** Display math. */
export const formula: BlockKind<Formula> = {
  is: 'formula',
  height: ({ value }, _, { width }) => heightOfFormula(value, width),
  print: ({ value }) => printFormula(value),
  owes: () => [['formulas', 1]],
}
