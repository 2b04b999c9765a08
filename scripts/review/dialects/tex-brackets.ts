import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { bracketedIn } from './bracketed.ts'
import { beginsLine, endsLine, ordered, reportOnce } from './dialect.ts'
import { displayed } from './displayed.ts'

const says = 'Formula stands between `\\(` and `\\)` or `\\[` and `\\]` and is read as one, expected `$…$` or `$$…$$`'

/** `\(…\)` and `\[…\]` of LaTeX and of chat assistants are formulas; brackets that are only escaped stay. */
export const texBrackets: Dialect = {
  name: 'formulas in brackets',
  sign: /\\[([]/,
  edits: ({ source, mask }, file) => {
    const inLine = bracketedIn(mask, ['(', ')']).flatMap(({ start, end, stroke }): Edit[] => {
      const body = source.slice(start + stroke.length + 1, end - stroke.length - 1)
      const isFormula = isMathsInLine(body) && !isCount(body, source, start, end)
      return isFormula ? [{ start, end, text: dollars(body.trim(), source[end] ?? '') }] : []
    })
    const displays = bracketedIn(mask, ['[', ']']).flatMap(({ start, end, stroke }): Edit[] => {
      const body = source.slice(start + stroke.length + 1, end - stroke.length - 1)
      const isAlone = beginsLine(source, start) && endsLine(source, end)
      return isMaths(body, isAlone) && !'([:'.includes(source[end] ?? ' ') ? [displayed(source, start, end, body)] : []
    })
    const edits = ordered([...inLine, ...displays])
    reportOnce(file, 'formula-signs', source, edits.map(({ start }) => start), says)
    return edits
  },
}

/** What is left of a formula without the words in it. */
function bare(body: string): string {
  return body.replace(/\\(?:text\w*|mathrm|mbox|operatorname)\*?\s*\{[^{}]*\}/g, ' \\text ')
}

/** A number in brackets at the beginning of a line counts what follows, as Word's lists do when they are exported. */
function isCount(body: string, source: string, start: number, end: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return /^\s*\d{1,2}\s*$/.test(body) && /^[\s>]*(?:[-*+]\s+)?$/.test(line) && !endsLine(source, end)
}

function isMathsInLine(body: string): boolean {
  const signs = bare(body).trim()
  if (/\\[a-z]/i.test(signs))
    return true
  if (/\p{Script=Han}|\p{L}{2,}\s+\p{L}{2,}/u.test(signs) || /^\d{4,}$/.test(signs))
    return false
  return /[\^_=<>+*/|\d]/.test(signs) || /^[a-z](?:['’,\s()]|(?<![a-z])[a-z])*$/i.test(signs)
}

function isMaths(body: string, isAlone: boolean): boolean {
  const signs = bare(body).trim()
  if (/\\[a-z]/i.test(signs))
    return true
  if (/\p{Script=Han}|(?:\p{L}{2,}[,;:]?\s+){2}\p{L}{2,}/u.test(signs))
    return false
  return isAlone ? /[\^_=<>+]/.test(signs) : /[\^_=]/.test(signs)
}

/** A formula between dollars; braces keep a digit behind it from making a price of it. */
function dollars(tex: string, next: string): string {
  return /\d/.test(next) && !/\\[a-z]|[{}^_]/i.test(tex) ? `$\{${tex}}$` : `$${tex}$`
}
