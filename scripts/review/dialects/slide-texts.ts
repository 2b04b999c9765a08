import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

const mark = /^<!-- Slide number: \d+ -->[ \t]*$/
const notes = /^###[ \t]+Notes:[ \t]*$/
/** A line that is nothing but words. */
const words = /^(?![ \t]*(?:[-*+>#|<!~`]|\d{1,3}[.)、]|\$\$|$))/
/**
 * The text of a presentation, as MarkItDown reads it: the lines of a box of text are points, and what is said of a slide, beneath
 * `### Notes:`, is its spoken note. The first slide is the title, with what stands beneath it.
 */
export const slideTexts: Dialect = {
  name: 'texts of presentations',
  sign: /^<!-- Slide number: \d+ -->[ \t]*$/m,
  edits: (text) => {
    const lines = linesOf(text)
    const second = lines.findIndex(({ raw, start }) => start > 0 && mark.test(raw) && !/number: 1 /.test(raw))
    let isNote = false
    let isRun = false
    return lines.flatMap((line, index): Edit[] => {
      if (mark.test(line.raw)) {
        const end = isNote ? [{ start: line.start, end: line.start, text: ':::\n' }] : []
        isNote = false
        return end
      }
      if (notes.test(line.raw)) {
        isNote = true
        return [{ start: line.start, end: line.end, text: '::: {.notes}' }]
      }
      const isOwn = isWords(line)
      // A line goes on with the one above it, or begins a run with the one beneath.
      isRun = isOwn && (isRun || (index + 1 < lines.length && isWords(lines[index + 1])))
      const isPoint = isRun && !isNote && index > second && second >= 0
      return [
        ...isPoint ? [{ start: line.start, end: line.start, text: '- ' }] : [],
        ...isNote && index === lines.length - 1 ? [{ start: line.end, end: line.end, text: '\n:::' }] : [],
      ]
    })
  },
}

function isWords({ raw, mask }: Line): boolean {
  return words.test(raw) && !mask.startsWith(hidden)
}
