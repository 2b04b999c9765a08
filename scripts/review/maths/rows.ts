/** An environment that a formula begins with and ends with. */
export interface Environment {
  name: string
  /** What stands before its rows, as the columns of `alignat`. */
  head: string
  body: string
  /** Names and numbers behind it. */
  tail: string
}

const behind = /(?:[\s.,;:。，；：]|\\(?:label|tag\*?)\s*\{[^{}]*\}|\\nonumber|\\notag)*/
const whole = new RegExp(`^\\s*\\\\begin\\{([a-z]+\\*?)\\}(\\{\\d+\\})?([\\s\\S]*)\\\\end\\{\\1\\}(${behind.source})$`, 'i')

/** The environment that a formula is as a whole; undefined where it is none, or several. */
export function environmentOf(tex: string): Environment | undefined {
  const [, name, head, body, tail] = whole.exec(tex) ?? []
  return name === undefined || body.includes(`\\begin{${name}}`) ? undefined : { name, head: head ?? '', body, tail }
}

/** Cuts at `\\` that stand neither in braces nor in an environment. */
export function rowsOf(body: string): string[] {
  const rows: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of body.matchAll(/\\\\(?:\[[^\]]*\])?|\\begin\{|\\end\{|\\[{}]|[{}]/g)) {
    if (sign.startsWith('\\\\') && depth === 0) {
      rows.push(body.slice(start, index))
      start = index + sign.length
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
