import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

/** A heading that ends in one colon, which leads to nothing that a title stands above. */
const led = /^( {0,3}#{1,6}[ \t]+[^\s#][^\n]*?[^\s:：])[ \t]*[:：][ \t]*(?:#+[ \t]*)?$/gm

/** `## Notes:` and `## 说明：` are titles without their colon. */
export const headingColons: Dialect = {
  name: 'headings that end in a colon',
  sign: /^ {0,3}#{1,6}[ \t][^\n]*[:：][ \t]*(?:#+[ \t]*)?$/m,
  edits: ({ mask }) => [...mask.matchAll(led)].map(({ 0: whole, 1: words, index }): Edit =>
    ({ start: index + words.length, end: index + whole.length, text: '' })),
}
