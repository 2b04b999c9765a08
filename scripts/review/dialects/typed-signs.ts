import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'
import { hidden } from './mask.ts'

/** Quotation marks as LaTeX writes them; two ticks open code as well, which closes with two ticks. */
const quoted = /(?<![`\\\w])``(?=[^\s`])((?:[^`\n]|\n(?![ \t]*\n)){1,400}?\S)''(?![\w'])/g
/** Two or three strokes between words that blanks part, between numbers or names, and before who said a quotation. */
const dashes = [
  /(?<=[^\s|+>-][ \t])---?(?=[ \t]+[^\s|+<-])/g,
  /(?<=\d)--(?=\d)/g,
  /(?<=\p{Lu}\p{Ll}+)--(?=\p{Lu}\p{Ll})/gu,
  /(?<=[\p{L}\d,;:.)])---(?=[\p{L}(“"*])/gu,
  /(?<=^[ \t]*>[ \t>]*)---(?=[ \t]+\p{L})/gmu,
  /(?<=^[ \t>]*)---?(?=[ \t]+[[\p{Lu}]|[ \t]*\p{Lo})/gmu,
]

/** ``words'' are in quotation marks, `--` and `---` dashes, as LaTeX and pandoc set them. */
export const typedSigns: Dialect = {
  name: 'quotation marks and dashes in signs of typewriters',
  sign: /``|--/,
  edits: ({ source, mask }) => ordered([
    ...quotationsIn(source, mask).flatMap(({ 0: whole, index }): Edit[] => [
      { start: index, end: index + 2, text: '“' },
      { start: index + whole.length - 2, end: index + whole.length, text: '”' },
    ]),
    ...foundOnce(dashes.flatMap(pattern => [...mask.matchAll(pattern)])).map(({ 0: strokes, index }): Edit =>
      ({ start: index, end: index + strokes.length, text: strokes.length === 3 || isBegun(mask, index) ? '—' : '–' })),
  ]),
}

/** Quotations outside listings and formulas. What stands between two of them on a line looks like code; the first shows that it is none. */
function quotationsIn(source: string, mask: string): RegExpExecArray[] {
  let last = -1
  return [...source.matchAll(quoted)].filter(({ index }) => {
    const begins = mask.lastIndexOf('\n', index - 1) + 1
    const line = mask.slice(begins).split('\n', 1)[0]
    const isFound = mask[index] !== hidden
      || (line.replaceAll(hidden, '').trim() !== '' && (mask[index - 1] !== hidden || last >= begins))
    if (isFound)
      last = index
    return isFound
  })
}

/** Strokes that two patterns find are one. */
function foundOnce(found: RegExpExecArray[]): RegExpExecArray[] {
  return [...new Map(found.map(match => [match.index, match])).values()]
}

function isBegun(mask: string, at: number): boolean {
  return /^[ \t>]*$/.test(mask.slice(mask.lastIndexOf('\n', at - 1) + 1, at))
}
