import type { Part } from '../parts/part.ts'
import type { TooMuch } from '../parts/reason.ts'
import { limits } from '../design/design.ts'

/** The formulas on a slide with these parts, where they are more than are read at one go. */
export function tooManyFormulas(parts: Part[]): TooMuch[] {
  const { length } = parts.filter(part => part.kind === 'block' && part.block.kind === 'formula')
  return length > limits.formulas.split ? [{ of: 'formulas', is: length, most: limits.formulas.split }] : []
}
