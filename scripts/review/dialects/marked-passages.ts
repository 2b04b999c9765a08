import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** A line that is nothing but marked words, and what stands beneath it where it names that: a quotation or a picture. */
const marked = /^[ \t]{0,3}<mark\b[^>]*>([^<>\n]{1,40})<\/mark>[ \t]*$/i
const passage = /^[ \t]{0,3}(?:>|!\[)/
const heading = /^[ \t]{0,3}(#{1,5})[ \t]/
/** The name of a field in bold letters with two colons behind it. */
const field = /(\*\*[^*\n:]{1,40}\*\*)::(?=[ \t]|$)/m
/** What a callout of such fields is called by those who sum a work up; what they are is said by their names. */
const summing = /^>[ \t]*\[!synth(?:esis)?\][+-]?[ \t]*$/i
const quoted = /^>[ \t]?/
/** What parts the people from the work in such a record. */
const rule = /^[ \t>]*>[ \t]*~[ \t]*$/

/**
 * What a reader marked in a paper, as a manager of sources exports it: the kind of mark above each passage becomes its heading, so that
 * what is said of it stands beneath it; fields of a record, `**Year**:: 2022`, have one colon, and what sums a work up is paragraphs.
 */
export const markedPassages: Dialect = {
  name: 'passages that a reader marked',
  sign: /<mark\b|\*\*::/i,
  edits: (text) => {
    const lines = linesOf(text)
    let depth = 1
    let isSum = false
    return lines.flatMap((line, index): Edit[] => {
      depth = heading.exec(line.mask)?.[1].length ?? depth
      isSum = summing.test(line.mask) || (isSum && quoted.test(line.mask))
      const sign = isSum ? (summing.exec(line.mask) ?? quoted.exec(line.mask)!)[0].length : 0
      const open = sign > 0 ? [{ start: line.start, end: line.start + sign, text: '' }] : []
      const [, words] = marked.exec(line.mask) ?? []
      const fields = [...line.mask.matchAll(new RegExp(field, 'gm'))].map(({ 0: whole, 1: name, index: at }): Edit =>
        ({ start: line.start + at + name.length, end: line.start + at + whole.length, text: ':' }))
      if (rule.test(line.raw) && field.test(lines[index + 1]?.mask ?? ''))
        return [{ start: line.start, end: lines[index + 1].start, text: '' }]
      const isNaming = words !== undefined && passage.test(nextOf(lines, index))
      const named = { start: line.start, end: line.end, text: `${'#'.repeat(depth + 1)} <mark>${words}</mark>` }
      return isNaming ? [named] : [...open, ...fields]
    })
  },
}

/** The next line that is not blank. */
function nextOf(lines: Line[], index: number): string {
  return lines.slice(index + 1, index + 4).find(({ mask }) => mask.trim() !== '')?.mask ?? ''
}
