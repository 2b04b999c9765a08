/** Follows a sign that takes two columns of a table that is drawn with signs. */
const second = '\u0001'
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu

/** A line with one sign for each column that an editor shows, so that it can be cut where the line above it is. */
export function columnsOf(line: string): string {
  return line.replace(/\t/g, '    ').replace(wide, sign => sign.length === 1 ? sign + second : sign)
}

/** The words of a stretch of such a line. */
export function wordsIn(columns: string): string {
  return columns.replaceAll(second, '')
}

/** The lines of a cell as one: paragraphs and points parted by breaks, bars escaped, Han lines joined without a blank. */
export function cellOf(lines: string[]): string {
  const parts: string[] = []
  let isNew = true
  for (const line of lines.map(one => one.trim())) {
    const point = /^(?:[-+*]|\d+[.)])\s+(?=\S)/.exec(line)?.[0]
    if (line === '') {
      isNew = true
      continue
    }
    const words = point && /^[-+*]/.test(point) ? `• ${line.slice(point.length)}` : line.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    if (isNew || point)
      parts.push(words)
    else
      parts[parts.length - 1] = join(parts.at(-1)!, words)
    isNew = false
  }
  return parts.map(part => part.replace(/\\$/, '').replace(/(?<!\\)\|/g, '\\|')).join('<br>')
}

function join(before: string, after: string): string {
  const isHan = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u.test(before) && /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(after)
  return `${before.replace(/\\$/, '')}${isHan ? '' : ' '}${after}`
}

/** A table as GFM writes it; several rows of a head become one, none an empty one. */
export function pipeTable(head: string[][], rows: string[][], align: string[] = []): string {
  const width = Math.max(...[...head, ...rows].map(row => row.length))
  const cells = (row: string[]): string => `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`
  const titles = Array.from({ length: width }, (_, index) => [...new Set(head.map(row => row[index] ?? ''))].filter(Boolean).join('<br>'))
  return [titles, ...rows].map(cells).toSpliced(1, 0, cells(Array.from({ length: width }, (_, index) => align[index] ?? '---'))).join('\n')
}
