import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'

const typst = /#cite\(\s*(?:<([^<>\n]+)>|label\("([^"\n]+)"\))((?:[^()\n[\]]|\[[^\]\n]*\])*)\)/g
/** reStructuredText sets a sign behind the brackets; a number there is a footnote's. */
const raised = /(?<![\]\w!\\])\[(#?[a-z][+\-.:A-Z_]*\d[\w+\-.:]*)\]_\b/gi

/** `#cite(<a>, supplement: [p. 3])` of Typst and `[a2020]_` of reStructuredText are citations. */
export const typstCitations: Dialect = {
  name: 'citations of Typst and reStructuredText',
  sign: /#cite\(|\]_/,
  edits: ({ mask }) => ordered([
    ...[...mask.matchAll(typst)].map(({ 0: whole, 1: key, 2: named, 3: options, index }): Edit => {
      const place = /supplement:\s*\[([^\]]*)\]/.exec(options)?.[1].replaceAll('~', ' ').trim()
      const source = `@{${(key ?? named).trim()}}`
      const isInSentence = /form:\s*"(?:prose|author)"/.test(options)
      const text = isInSentence ? `${source}${place ? ` [${place}]` : ''}` : `[${source}${place ? `, ${place}` : ''}]`
      return { start: index, end: index + whole.length, text }
    }),
    ...[...mask.matchAll(raised)].map(({ 0: whole, 1: key, index }): Edit =>
      ({ start: index, end: index + whole.length, text: `[@{${key.replace(/^#/, '')}}]` })),
  ]),
}
