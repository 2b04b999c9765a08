import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

const rule = /^[ \t>]*(?:\|[ \t]*)?:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*[ \t|]*$/

/** A bar within a formula or code of a table belongs to it, and parts no cells. */
export const tableBars: Dialect = {
  name: 'bars in tables',
  sign: /^[^\n|]*\|[^\n$`]*[$`][^\n]*\|/m,
  edits: (text) => {
    const lines = linesOf(text)
    let count = 0
    return lines.flatMap(({ start, raw, mask }, index): Edit[] => {
      if (isTableRule(mask))
        count = cellsIn(mask)
      else if (raw.trim() === '')
        count = 0
      const isHead = isTableRule(lines[index + 1]?.mask ?? '')
      const wanted = isHead ? cellsIn(lines[index + 1].mask) : count
      if (wanted === 0 || cellsIn(raw) <= wanted)
        return []
      return [...raw.matchAll(/(?<!\\)\|/g)].filter(({ index: at }) => mask[at] === hidden).map(({ index: at }): Edit => {
        const isFormula = isInFormula(raw, mask, at)
        return { start: start + at, end: start + at + 1, text: isFormula ? '\\vert ' : '\\|' }
      })
    })
  },
}

/** True for the line between the head of a table and its rows. */
export function isTableRule(line: string): boolean {
  return rule.test(line) && line.includes('|')
}

/** How many cells a row of a table has. */
export function cellsIn(line: string): number {
  return line.trim().replace(/^>\s*/, '').replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length
}

/** Whether what is hidden about a place is a formula, not code. */
function isInFormula(raw: string, mask: string, at: number): boolean {
  let from = at
  while (mask[from - 1] === hidden)
    from--
  return raw[from] !== '`'
}
