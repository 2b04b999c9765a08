import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** A line of nothing but bold words that are no sentence and lead to nothing. */
const lead = /^ {0,3}(?:\*\*(?:(?!\*\*)[^\n])*[^\s.。:：;；,，?？!！*]\*\*|__(?:(?!__)[^\n])*[^\s.。:：;；,，?？!！_]__)(?: {2,}|\\)?$/
/** A single one may be a cry or a name. */
const fewest = 2
/** What is no text of its own: a block, which needs no blank line, or a line in bold. */
const block = /^\s*(?:$|[#>|`~<+-]|\*[ \t*]|__|\d{1,9}[.)][ \t]|!\[|:::|\$\$|[=-]+$)/

/** Lines in bold right above their text are titles that lack the blank line beneath: with it they are read like all that have one. */
export const boldLeads: Dialect = {
  name: 'lines in bold above their text',
  sign: /^ {0,3}(?:\*\*|__)[^\n]+(?:\*\*|__)(?: {2,}|\\)?\n[^\n]*\S/m,
  edits: (text) => {
    const lines = linesOf(text)
    const found = lines.flatMap(({ end, mask, raw }, index): Edit[] => {
      const above = (lines[index - 1]?.raw ?? '').trim()
      const isOpening = above === '' || /^#{1,6}\s/.test(above)
      const next = lines[index + 1]
      if (!isOpening || !lead.test(mask) || !next || block.test(next.raw) || next.mask.startsWith(hidden))
        return []
      return [{ start: end - (/(?: {2,}|\\)$/.exec(raw)?.[0].length ?? 0), end, text: '\n' }]
    })
    return found.length < fewest ? [] : found
  },
}
