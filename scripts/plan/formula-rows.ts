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

/** What a step of a derivation begins with, the sign of a relation: its left side is that of the first row. */
const step = /^\s*&\s*(?:[=<>]|\\(?:le|ge|leq|geq|approx|sim|simeq|equiv|propto|to|Rightarrow|iff|subseteq)(?![a-zA-Z]))/

/** The first rows of a derivation and its last, with dots between them; undefined for formulas that only stand below one another. */
export function derivationOf(value: string, first: number): string | undefined {
  const [, name] = environment.exec(value) ?? []
  const rows = rowsOfFormula(value)
  const last = rows.at(-1) ?? ''
  return name !== undefined && !name.startsWith('gather') && step.test(last)
    ? `\\begin{${name}}${[...rows.slice(0, first), '&\\phantom{=}\\;\\vdots', last].join('\\\\')}\\end{${name}}`
    : undefined
}

/** Each row as a formula of its own, which may break between its relations. */
export function unaligned(value: string): string[] {
  return rowsOfFormula(value).map(row => row.replace(/(?<!\\)&/g, '').trim()).filter(Boolean)
}
