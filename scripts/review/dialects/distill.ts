import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { inPlace, ordered } from './dialect.ts'

const cite = /<(?:d-cite|dt-cite)\s(?:[^<>\n]*\s)?(?:bibtex-)?key=["']([^"'\n]+)["'][^>]*>(?:\s*<\/(?:d-cite|dt-cite)>)?/gi
const note = /<(?:d-footnote|dt-fn)>((?:(?!<\/?(?:d-footnote|dt-fn)>)[^\n])*)<\/(?:d-footnote|dt-fn)>/gi
/** What only holds others, and places for lists that a talk has of its own. */
const holders = /<\/?dt?-(?:figure|appendix|article|title|byline|abstract|contents|toc|front-matter|(?:footnote|citation)-list)\b[^<>]*>/gi

/** `<d-cite key="a,b">` is a citation, `<d-footnote>` a note; `<d-figure>` and its like are what they hold. */
export const distill: Dialect = {
  name: 'elements of distill',
  sign: /<dt?-[a-z]/i,
  edits: ({ mask }) => ordered([
    ...[...mask.matchAll(cite)].map(({ 0: whole, 1: keys, index }): Edit =>
      ({ start: index, end: index + whole.length, text: `[${keys.split(/[,;]/).map(key => `@{${key.trim()}}`).join('; ')}]` })),
    ...[...mask.matchAll(note)].map(({ 0: whole, 1: words, index }): Edit =>
      ({ start: index, end: index + whole.length, text: `^[${words.trim()}]` })),
    ...[...mask.matchAll(holders)].map(inPlace()),
  ]),
}
