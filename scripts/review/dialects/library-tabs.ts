import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

const opening = /^[ \t]*:begin_tab:/
const closing = /^[ \t]*:end_tab:[ \t]*$/

/** What a book made of notebooks (d2lbook) says for each of several libraries: the first stays in the talk, the others stand behind it. */
export const libraryTabs: Dialect = {
  name: 'paragraphs for several libraries',
  sign: /^[ \t]*:begin_tab:/m,
  edits: (text) => {
    let isAgain = false
    return linesOf(text).flatMap(({ start, end, raw }): Edit[] => {
      if (opening.test(raw)) {
        const edit = { start, end, text: isAgain ? '<!-- deck: backup -->' : '' }
        isAgain = true
        return [edit]
      }
      if (closing.test(raw))
        return [{ start, end, text: '' }]
      isAgain &&= raw.trim() === '' || isWithin(text.source, start)
      return []
    })
  },
}

/** Whether a line stands between the marks of a library. */
function isWithin(source: string, at: number): boolean {
  const before = source.slice(0, at)
  return before.lastIndexOf(':begin_tab:') > before.lastIndexOf(':end_tab:')
}
