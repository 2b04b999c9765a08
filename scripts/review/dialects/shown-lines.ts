import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { listingsIn } from './fences.ts'

/** A line of a listing that only tells a site which lines to show in colour: `// highlight-next-line`. */
const whole = /^[ \t]*(?:\/\/|[#%;]|--|\/\*|<!--|\{\/\*)[ \t]*highlight-(?:next-line|start|end)[ \t]*(?:(?:\*\/\}?|-->)[ \t]*)?$/
/** The same at the end of the line that it speaks of: `// [!code highlight]`. */
const atEnd = /(?<![ \t])[ \t]*(?:\/\/|[#%;]|--|\/\*|<!--)[ \t]*\[!code (?:hl|highlight|focus)(?::\d+)?\][ \t]*(?:(?:\*\/|-->)[ \t]*)?$/
/** A listing that shows how such marks are written. */
const ofMarkdown = /^\{?\.?(?:md|mdx|markdown)\b/i

/** Marks that colour lines of a listing on a site go: they are no code, and a talk shows the listing in one tone. */
export const shownLines: Dialect = {
  name: 'marks of lines that are shown in colour',
  sign: /highlight-(?:next-line|start|end)|\[!code (?:hl|highlight|focus)/,
  edits: (text) => {
    const lines = linesOf(text)
    const listings = listingsIn(lines.map(({ raw }) => raw))
    return lines.flatMap(({ start, end, raw, mask }, at): Edit[] => {
      const info = listings.findLast(({ index }) => index < at)?.info
      if (info === undefined || ofMarkdown.test(info.trim()))
        return []
      if (whole.test(raw) && !whole.test(mask))
        return [{ start, end: end + 1, text: '' }]
      const mark = atEnd.exec(raw)
      return mark && !atEnd.test(mask) ? [{ start: start + mark.index, end, text: '' }] : []
    })
  },
}
