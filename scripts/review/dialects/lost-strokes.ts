import type { Edit } from '../rewrite.ts'
import type { Dialect, Line, Text } from './dialect.ts'
import { linesOf, ordered, reportOnce } from './dialect.ts'
import { displayed } from './displayed.ts'
import { leads } from './mask.ts'

const command = /\\[a-z]{2,}/i
/** Commands that stand in sentences, too. */
const ofText = /\\(?:cite\w*|(?:eq|auto|page|c)?ref|text(?:bf|it|tt|sc)|emph|url|href|footnote|label|SI|qty|num|unit|ce|item|\w*section)\b/i
const inLine = /\(((?:[^()\n]|\([^()\n]*\))*)\)/g
const environment = /\\begin\{([a-z]+\*?)\}(?:(?!\\begin\{)[\s\S]){0,8000}?\\end\{\1\}/g
/** A formula of more lines is none. */
const most = 40

/**
 * What is copied out of a chat may have lost the strokes before its brackets: `[` and `]` on lines of their own around a formula, and
 * brackets around commands of TeX, are formulas, where no bracket of the text has kept its stroke.
 */
export const lostStrokes: Dialect = {
  name: 'formulas in brackets without strokes',
  sign: /\\[a-z]{2}/i,
  edits: (text, file) => {
    if (/\\[([]/.test(text.source))
      return []
    const displays = displaysIn(text)
    const within = [...text.mask.matchAll(environment)].map(({ 0: whole, index }) => [index, index + whole.length])
    const edits = ordered([...displays, ...[...text.mask.matchAll(inLine)]
      .filter(({ 1: body, index }) => isFormula(body) && !/[\w\\\]}^&]/.test(text.mask[index - 1] ?? ' ') && isAmongWords(text.mask, index, within))
      .map(({ 0: whole, 1: body, index }): Edit => ({ start: index, end: index + whole.length, text: `$${body.trim()}$` }))])
    const says = 'Formula stands between brackets that lost their strokes and is read as one, expected `$…$` or `$$…$$`'
    reportOnce(file, 'formula-signs', text.source, edits.map(({ start }) => start), says)
    return edits
  },
}

/** Whether brackets stand in a line that has no other command of TeX, and in no environment: there they are part of a formula. */
function isAmongWords(mask: string, index: number, within: number[][]): boolean {
  const line = mask.slice(mask.lastIndexOf('\n', index - 1) + 1).split('\n', 1)[0]
  return !command.test(line.replace(inLine, '')) && !within.some(([start, end]) => start <= index && index < end)
}

function displaysIn(text: Text): Edit[] {
  const lines = linesOf(text)
  const bare = ({ mask }: Line): string => mask.replace(leads, '').trim()
  return lines.flatMap((line, index): Edit[] => {
    const words = bare(line)
    const start = line.start + leads.exec(line.mask)![0].length
    const single = /^\[[ \t].*[ \t]\]$/.test(words) ? words.slice(1, -1).trim() : ''
    if (single !== '')
      return isFormula(single) ? [displayed(text.source, start, line.start + line.mask.trimEnd().length, single)] : []
    const behind = words === '[' ? lines.slice(index + 1, index + 1 + most).findIndex(one => bare(one) === ']' || bare(one) === '') : -1
    const last = behind < 0 ? -1 : index + 1 + behind
    if (last < 0)
      return []
    const body = lines.slice(index + 1, last).map(({ raw }) => raw).join('\n')
    const isWhole = last > index + 1 && bare(lines[last]) === ']' && /\\[a-z]|[\^_=]/i.test(body)
    return isWhole ? [displayed(text.source, start, lines[last].end, body)] : []
  })
}

function isFormula(body: string): boolean {
  const signs = body.replace(/\\(?:text\w*|mathrm|operatorname)\*?\s*\{[^{}]*\}/g, '')
  return command.test(body) && !ofText.test(signs) && !/\p{Script=Han}|\$|\p{L}{3,}[ ,;:]+\p{L}{3,}/u.test(signs.replace(/\\[a-z]+/gi, ''))
}
