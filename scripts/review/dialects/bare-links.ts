import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

/** An address that Han signs or closing emphasis follow without a blank ends before them. */
export const bareLinks: Dialect = {
  name: 'addresses beside other text',
  sign: /https?:\/\/[^\s<>]*[\u3000-\u303F\uFF00-\uFFEF“”‘’\p{Script=Han}*]/u,
  edits: ({ source, mask }) =>
    [...source.matchAll(/(?<![<\w("'=[\]/])https?:\/\/[\w\-./?%&=#:~@+,;!$()]*[\w\-/%&=#~@+$](?=[.,;:!?)]{0,2}(?:[\u3000-\u303F\uFF00-\uFFEF“”‘’\p{Script=Han}]|\*{1,3}(?![\w/])))/gu)]
    // What is hidden as a whole is an address; one in code has hidden signs before it, too.
      .filter(({ index }) => mask[index] === '\0' && mask[index - 1] !== '\0')
      .map(({ 0: address, index }): Edit => ({ start: index, end: index + address.length, text: `<${address}>` })),
}
