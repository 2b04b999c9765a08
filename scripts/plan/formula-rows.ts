import { rowsOf } from '../review/maths/rows.ts'

/** Environments whose rows may stand on several slides. */
const environment = /^\s*\\begin\{(aligned|align\*?|gathered|gather\*?|split)\}([\s\S]*)\\end\{\1\}\s*$/

/** The rows of a formula that is one environment of rows; none where it is anything else. */
export function rowsOfFormula(value: string): string[] {
  const body = environment.exec(value)?.[2]
  return body === undefined || body.includes(`\\begin{${environment.exec(value)![1]}}`) ? [] : rowsOf(body)
}

/** The same environment with some of its rows alone. */
export function shareOfFormula(value: string, range: [from: number, to: number]): string {
  const [, name] = environment.exec(value)!
  return `\\begin{${name}}${rowsOfFormula(value).slice(...range).join('\\\\')}\\end{${name}}`
}

/** Each row as a formula of its own, which may break between its relations. */
export function unaligned(value: string): string[] {
  return rowsOfFormula(value).map(row => row.replace(/(?<!\\)&/g, '').trim()).filter(Boolean)
}
