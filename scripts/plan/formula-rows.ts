/** Environments whose rows may stand on several slides. */
const environment = /^\s*\\begin\{(aligned|align\*?|gathered|gather\*?|split)\}([\s\S]*)\\end\{\1\}\s*$/

/** The rows of a formula that is one environment of rows; none where it is anything else. */
export function rowsOfFormula(value: string): string[] {
  const body = environment.exec(value)?.[2]
  return body === undefined || body.includes(`\\begin{${environment.exec(value)![1]}}`) ? [] : splitRows(body)
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

/** Cuts at `\\` that stand neither in braces nor in an environment. */
function splitRows(body: string): string[] {
  const rows: string[] = []
  let depth = 0
  let start = 0
  for (const match of body.matchAll(/\\\\(?:\[[^\]]*\])?|\\begin\{|\\end\{|\\[{}]|[{}]/g)) {
    const [sign] = match
    if (sign.startsWith('\\\\') && depth === 0) {
      rows.push(body.slice(start, match.index))
      start = match.index + sign.length
    }
    else if (sign === '{' || sign === '\\begin{') {
      depth += sign === '{' ? 1 : 2
    }
    else if (sign === '}' || sign === '\\end{') {
      depth -= sign === '}' ? 1 : 0
    }
  }
  return [...rows, body.slice(start)].filter(row => row.trim() !== '')
}
