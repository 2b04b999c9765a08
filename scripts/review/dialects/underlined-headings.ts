import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { columnsOf } from './drawn-table.ts'

/** What a title begins with: a word, or a number that Markdown takes for the mark of a point. */
const title = /^(?:[\p{L}“"(（《]|\d+(?:\.\d+)*[.)、]?[ \t]*[\p{L}“"])/u
const depths: Record<string, number> = { '=': 1, '-': 2, '~': 3 }

/**
 * A line above one of `===`, `---` or `~~~` that is as long is a heading, `1. Title` as well, which Markdown takes for a point and a rule
 * or a fence; with its sign in front all that comes later knows it.
 */
export const underlinedHeadings: Dialect = {
  name: 'underlined headings',
  sign: /^\S[^\n]*\n(?:={3,}|-{3,}|~{3,})[ \t]*$/m,
  edits: (text) => {
    const lines = linesOf(text)
    const head = lines[0].raw === '---' ? lines.findIndex(({ raw }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(raw)) : -1
    // The mask is of no use: what a line of `~` seems to open hides the titles beneath it.
    let isListing = false
    return lines.flatMap(({ start, end, raw }, index): Edit[] => {
      const line = raw.trimEnd()
      const above = lines[index - 1]?.raw.trimEnd() ?? ''
      const isApart = index > head + 1 && (lines[index - 2]?.raw ?? '').trim() === ''
      const isAsLong = /^(?:={3,}|-{3,}|~{3,})$/.test(line) && Math.abs(line.length - columnsOf(above).length) <= 2
      if (!isListing && isApart && isAsLong && title.test(above)) {
        const from = lines[index - 1].start
        return [{ start: from, end: from, text: `${'#'.repeat(depths[line[0]])} ` }, { start, end, text: '' }]
      }
      if (/^ {0,3}(?:```|~~~)/.test(raw))
        isListing = !isListing
      return []
    })
  },
}
