import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { beginsLine, blanksBefore, endsLine, reportOnce } from './dialect.ts'

/** A remark may hold headings where its marks stand on lines of their own; elsewhere two that belong to nothing would take a chapter. */
const remark = /(?<![%\w])%%(?!%)(?:(?!%%)[\s\S])+%%(?!%)/g

/** `%%…%%` of Obsidian, within a line or over several: left out, as its author wished. */
export const comments: Dialect = {
  name: 'comments between `%%`',
  sign: /%%/,
  edits: ({ source, mask }, file) => {
    const found = [...mask.matchAll(remark)].filter(({ 0: whole, index }) => !whole.includes('\n#')
      || (/^%%[ \t]*\n[\s\S]*\n[ \t]*%%$/.test(whole) && beginsLine(mask, index) && endsLine(mask, index + whole.length)))
    reportOnce(file, 'other-mark', source, found.map(({ index }) => index), 'A comment between `%%` is left out, expected text')
    return found.map(({ 0: whole, index }): Edit => {
      const isAlone = beginsLine(mask, index) && endsLine(mask, index + whole.length)
      const blanks = isAlone ? 0 : blanksBefore(mask, index)
      return { start: index - blanks, end: index + whole.length, text: '' }
    })
  },
}
