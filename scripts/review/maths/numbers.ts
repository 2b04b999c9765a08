import { environmentOf, rowsOf } from './rows.ts'

/** A displayed formula with its numbers as `\tag`, and the number of each name in it. */
export interface Numbered { tex: string, labels: [name: string, number: string][] }

/** Environments of which each row has a number, and those of which the whole has one. */
const byRow = /^(?:align|gather|alignat)$/
const asWhole = /^equation$/
const label = /\\label\s*\{([^{}]*)\}/g
const tag = /\\tag\*?\s*\{((?:[^{}]|\{[^{}]*\})*)\}/
const none = /\\(?:nonumber|notag)(?![a-z])/gi

/** Whether a formula names or numbers anything, so that its author counts formulas. */
export function isCounting(tex: string): boolean {
  return /\\(?:label|eqref|tag\*?)\s*\{/.test(tex)
}

/**
 * Numbers displayed formulas as LaTeX does, through the whole review: each row of `align` and `gather`, each `equation`, and any other
 * that has a name. An author's own `\tag` stays. Where nothing is named, nothing is counted.
 */
export function numbering(isCounted: boolean): (tex: string) => Numbered {
  let last = 0
  /** What a row or formula is without its names, with its number. */
  const numbered = (tex: string, isOwed: boolean): Numbered => {
    const names = [...tex.matchAll(label)].map(([, name]) => name.trim())
    const own = tag.exec(tex)
    const bare = tex.replace(label, '').replace(none, '').trimEnd()
    if (own)
      return { tex: bare, labels: names.map(name => [name, plain(own[1])]) }
    if (names.length === 0 && (!isOwed || !isCounted || bare.length < tex.trimEnd().length))
      return { tex: bare, labels: [] }
    const number = String(++last)
    return { tex: `${bare} \\tag{${number}}`, labels: names.map(name => [name, number]) }
  }
  return (tex) => {
    const found = environmentOf(tex)
    const [, name, star] = /^(\w+)(\*?)$/.exec(found?.name ?? '') ?? []
    if (found && asWhole.test(name))
      return numbered(`${found.body.trim()}${found.tail}`, star === '')
    if (!found || !byRow.test(name))
      return isCounting(tex) ? numbered(tex, false) : { tex, labels: [] }
    const rows = rowsOf(found.body).map(row => numbered(row, star === ''))
    const { tex: tail, labels } = behind(found.tail, rows.flatMap(row => row.labels))
    return {
      tex: `\\begin{${name}*}${found.head}${rows.map(row => row.tex).join(' \\\\')}\n\\end{${name}*}${tail}`,
      labels: [...rows.flatMap(row => row.labels), ...labels],
    }
  }
}

/** Names behind an environment mean its first number. */
function behind(tail: string, known: [string, string][]): Numbered {
  const names = [...tail.matchAll(label)].map(([, name]) => name.trim())
  return { tex: tail.replace(label, '').trimEnd(), labels: known.length > 0 ? names.map(name => [name, known[0][1]]) : [] }
}

/** A number as it is written in a sentence. */
function plain(tex: string): string {
  return tex.replace(/[${}]|\\text\s*/g, '').trim()
}
