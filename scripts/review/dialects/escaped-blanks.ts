import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

/** A blank that a backslash keeps from breaking, as pandoc has it: `12\\ km`. */
export const escapedBlanks: Dialect = {
  name: 'blanks that no line breaks at',
  sign: /[^\s\\]\\ \S/,
  edits: ({ mask }) => [...mask.matchAll(/(?<=[^\s\\])\\ (?=\S)/g)].map(({ index }): Edit => ({ start: index, end: index + 2, text: '\u00A0' })),
}
