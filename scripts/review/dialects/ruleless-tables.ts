import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { lineFrom, linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** So many lines with as many bars are a table; fewer may be a line of links and its like. */
const fewest = 3
/** The rule beneath a head, which Markdown asks for. */
const rule = /^[\s|:-]+$/

/** Lines whose cells bars part, without the rule that Markdown asks for beneath the first, are a table, the first of them its head. */
export const rulelessTables: Dialect = {
  name: 'tables without a rule',
  sign: /^[^\n|]*\|[^\n]*\n[^\n|]*\|[^\n]*\n[^\n|]*\|/m,
  edits: (text) => {
    const lines = linesOf(text)
    const found: Edit[] = []
    for (let from = 0; from < lines.length; from++) {
      const bars = barsIn(lines[from])
      const end = bars === 0 ? from : lineFrom(lines, from + 1, line => barsIn(line) === 0)
      const to = end < 0 ? lines.length : end
      const run = lines.slice(from, to)
      if (run.length >= fewest && run.every(line => barsIn(line) === bars) && !run.some(({ raw }) => rule.test(raw)))
        found.push(...edged(run, lines[from - 1]))
      from = Math.max(from, to - 1)
    }
    return found
  },
}

/** How many bars part the words of a line that begins no other block; none in any other line. */
function barsIn({ raw, mask }: Line): number {
  const words = mask.trim()
  return /^(?:[-+*:][ \t]|[>#]|\d{1,9}[.)][ \t])|^[ \t]{4}/.test(raw) || mask.startsWith(hidden)
    ? 0
    : words.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length - 1
}

/** The rows with bars at both ends, and the rule beneath the first. */
function edged(run: Line[], above: Line | undefined): Edit[] {
  return run.map(({ start, end, raw }, nth): Edit => {
    const row = `| ${raw.trim().replace(/^\||(?<!\\)\|$/g, '').trim()} |`
    const gap = above && above.raw.trim() !== '' ? '\n' : ''
    return { start, end, text: nth === 0 ? `${gap}${row}\n|${' --- |'.repeat(barsIn(run[0]) + 1)}` : row }
  })
}
