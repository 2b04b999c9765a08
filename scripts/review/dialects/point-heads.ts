import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** A point whose first line is a few words without a stop. */
const head = /^([ \t>]*(?:[-+*]|\d{1,3}[.)])[ \t]+)(\p{Lu}[\p{L}\p{N} &'’-]{2,38}[\p{L}\p{N}]|\p{Script=Han}[\p{L}\p{N}、]{1,15})[ \t]*$/u
/** A line that begins a sentence, and what is no sentence. */
const begins = /^[ \t]*(?:[\p{Lu}\p{Script=Han}“"「$]|\*\*)/u
const block = /^[ \t>]*(?:$|[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|[|<>`~]|:::|\$\$|!\[)/
/** A single one may be a line that was broken. */
const fewest = 2

/** Points whose first lines are names, with sentences on the lines below, have their names in bold, apart from what is said of them. */
export const pointHeads: Dialect = {
  name: 'points with a name on their first line',
  sign: /^[ \t>]*(?:[-+*]|\d{1,3}[.)])[ \t]+\S[^\n]{0,40}\n[ \t]*\S/m,
  edits: (text) => {
    const lines = linesOf(text)
    const found = lines.flatMap((line, index): Edit[] => {
      const [, lead, name] = head.exec(line.mask) ?? []
      if (name === undefined || !isSaid(lines[index + 1], line))
        return []
      const from = line.start + lead.length
      return [{ start: from, end: from, text: '**' }, { start: from + name.length, end: line.end, text: '**\\' }]
    })
    return found.length < 2 * fewest ? [] : found
  },
}

/** True for a line that goes on a point and begins a sentence, which is longer than its name. */
function isSaid(next: Line | undefined, { raw }: Line): boolean {
  return next !== undefined && !next.mask.startsWith(hidden) && !block.test(next.mask) && begins.test(next.mask)
    && next.raw.trim().length > raw.trim().length
}
