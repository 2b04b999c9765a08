import type { CodeSample } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { heightOfCode } from '../estimate/formula-and-code.ts'
import { printCode } from '../markdown/print-block.ts'

/** A listing. */
export const code: BlockKind<CodeSample> = {
  is: 'code',
  height: (block, { range }, { width }) => heightOfCode(block.code.value, width, range),
  print: (block, { range }) => printCode(range ? { ...block.code, value: linesOf(block, range) } : block.code),
  // Empty lines at its end are not set.
  owes: (block, range) => [['lines', linesOf(block, range).trimEnd().split('\n').length]],
}

function linesOf({ code: { value } }: CodeSample, range: [number, number] | undefined): string {
  return value.split('\n').slice(...(range ?? [])).join('\n')
}
