import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { inPlace, ordered, reportOnce } from './dialect.ts'

/** What stands where a page could not be read. */
const missing = /^[ \t]*\[MISSING_PAGE_(?:FAIL|EMPTY|POST)(?::\d+)?\][ \t]*$/gm
/** A footnote where its page ended. */
const footnote = /^Footnote (\d{1,3}): (?=\S)/gm
/** A footnote stands this near behind its mark, in characters. */
const near = 6000

/** What Nougat makes of a PDF: `Footnote 1: words` becomes the footnote of the 1 behind a word above; pages that it misses are told. */
export const nougat: Dialect = {
  name: 'output of Nougat',
  sign: /\[MISSING_PAGE_|^Footnote \d/m,
  edits: ({ source, mask }, file) => {
    const pages = [...mask.matchAll(missing)]
    reportOnce(
      file,
      'other-mark',
      source,
      pages.map(({ index }) => index),
      'A page is missing (`[MISSING_PAGE_…]`) and its mark is left out, expected the text of the page',
    )
    const notes = [...mask.matchAll(footnote)].flatMap(({ 0: whole, 1: number, index }): Edit[] => {
      const from = Math.max(0, index - near)
      const mark = [...mask.slice(from, index).matchAll(new RegExp(`(?<=\\p{L}[.,;:)]?)${number}(?=\\s|$)`, 'gu'))].at(-1)
      const name = `[^nougat-${number}-${index}]`
      return mark
        ? [
            { start: from + mark.index, end: from + mark.index + number.length, text: name },
            { start: index, end: index + whole.length, text: `${name}: ` },
          ]
        : []
    })
    return ordered([...pages.map(inPlace()), ...notes])
  },
}
