import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'
import { hidden } from './mask.ts'

/** `[**words**]`, `(**words**)`, `[~~words~~]`: what a notebook's maker sets large. A link keeps its brackets. */
const forms = [
  /\[(\*\*(?:(?!\*\*)[^\n]){1,300}\*\*)\](?![([])/g,
  /(?<!\])\((\*\*(?:(?!\*\*)[^\n]){1,300}\*\*)\)/g,
  /\[~~((?:(?!~~)[^\n]){1,300})~~\](?![([])/g,
  /(?<!\])\(~~((?:(?!~~)[^\n]){1,300})~~\)/g,
]

/** Brackets around bold words in books made of notebooks (d2lbook) mark them for slides; the words stay. */
export const bookMarks: Dialect = {
  name: 'brackets around what is marked for slides',
  sign: /^[ \t]*(?:#@(?:tab|save)\b|:label:`|:begin_tab:|```\{\.python \.input)|#@save\b|:numref:`/m,
  edits: ({ source, mask }) => ordered(forms.flatMap(form => [...source.matchAll(form)].flatMap(({ 0: whole, 1: words, index }): Edit[] =>
    mask[index] === hidden ? [] : [{ start: index, end: index + whole.length, text: words }]))),
}
