import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { argumentAt } from '../maths/tex.ts'
import { ordered } from './dialect.ts'
import { hidden } from './mask.ts'

/** What a command with words in braces puts around them. */
const around: Record<string, [before: string, behind: string]> = {
  textbf: ['**', '**'],
  textit: ['*', '*'],
  textsl: ['*', '*'],
  emph: ['*', '*'],
  texttt: ['`', '`'],
  underline: ['<u>', '</u>'],
  textsc: ['', ''],
  textrm: ['', ''],
  textsf: ['', ''],
  mbox: ['', ''],
  footnote: ['^[', ']'],
  url: ['<', '>'],
}
/** Commands that are a sign or a word. */
const signs: Record<string, string> = {
  textdollar: '\\$',
  textasciitilde: '\\~',
  textasciicircum: '^',
  textbackslash: '\\\\',
  textunderscore: '\\_',
  textbar: '\\|',
  textless: '&lt;',
  textgreater: '&gt;',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textellipsis: '…',
  ldots: '…',
  dots: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
}
const command = new RegExp(
  `(?<![\\\\\\w])\\\\(?:(${Object.keys(around).join('|')})(?=\\{)|(${Object.keys(signs).join('|')})\\b(?:\\{\\}|[ \\t]\\b)?)`,
  'g',
)

/** `\textbf{words}`, `\emph{words}`, `\textdollar 5` and `\LaTeX{}` outside formulas, as converters leave them. */
export const texWords: Dialect = {
  name: 'words in commands of LaTeX',
  sign: /~\\|\\(?:text|emph|underline|mbox|footnote|url|ldots|dots|(?:La|Bib)?TeX)/,
  edits: ({ source, mask }) =>
    ordered([...ties(mask), ...[...mask.matchAll(command)].flatMap(({ 0: whole, 1: name, 2: sign, index }): Edit[] => {
      if (sign)
        return [{ start: index, end: index + whole.length, text: `${signs[sign]}${wordBehind(sign, whole)}` }]
      const start = index + whole.length
      const words = argumentAt(source, start)
      if (
        !words
        || words.value.trim() === ''
        || words.value.includes('\n\n')
        || (name !== 'url' && mask.slice(index, words.end).includes(hidden))
      ) {
        return []
      }
      const [before, behind] = around[name]
      return [{ start: index, end: start + 1, text: before }, { start: words.end - 1, end: words.end, text: behind }]
    })]),
}

/** `Eq.~\eqref{x}`: the blank that a tie is, where no other dialect reads what stands behind it. */
function ties(mask: string): Edit[] {
  return [...mask.matchAll(/~(?=\\(?:eq|auto|page|name|[cC])ref\b)/g)]
    .map(({ index }): Edit => ({ start: index, end: index + 1, text: ' ' }))
}

/** A command that is a word swallows no blank that its reader needs. */
function wordBehind(sign: string, whole: string): string {
  return sign.endsWith('TeX') && /[ \t]$/.test(whole) ? ' ' : ''
}
