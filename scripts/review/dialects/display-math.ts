import type { Dialect } from './dialect.ts'
import { displayEdits } from '../display-math.ts'

/** A formula between `$$` has its signs on lines of their own, wherever they are written. */
export const displayMath: Dialect = {
  name: 'displayed formulas',
  sign: /\$\$/,
  edits: ({ source }, file) => displayEdits(source, file),
}
