import type { Edit } from '../rewrite.ts'
import type { Dialect, Text } from './dialect.ts'
import { inPlace, lineFrom, linesOf, ordered, reportOnce } from './dialect.ts'
import { listingsIn } from './fences.ts'

/** What pandas says beneath a table. */
const extent = /^[ \t]*(?:<p>)?\d[\d,]* rows × \d[\d,]* columns(?:<\/p>)?[ \t]*$/
/** What a converter calls a picture that has no words. */
const named = /(?<=!\[)(?:png|svg|jpe?g|alt text|output_\d+_\d+|No description has been provided for this image)(?=\]\()/gi

/** What a notebook that was exported writes around its tables and pictures: styles, how large a table is, words that say nothing. */
export const notebookFrames: Dialect = {
  name: 'frames of a notebook',
  sign: /<style|rows ×|!\[(?:png|svg|jpe?g|alt|output_|No desc)/i,
  edits: (text, file) => {
    const styles = stylesIn(text)
    reportOnce(file, 'raw-html', text.source, styles.map(({ start }) => start), 'HTML has `<style>`, which is left out; expected Markdown')
    return ordered([
      ...styles,
      ...[...text.mask.matchAll(named)].map(inPlace()),
      ...linesOf(text).filter(({ mask }) => extent.test(mask)).map(({ start, end }): Edit => ({ start, end, text: '' })),
    ])
  },
}

/** How a table within other HTML is shown on its page: a blank line in it would end the HTML, and its rest would be a listing. */
function stylesIn(text: Text): Edit[] {
  const lines = linesOf(text)
  const listings = listingsIn(lines.map(({ raw }) => raw))
  const listed = new Set(listings.flatMap(({ index, last }) => Array.from({ length: last - index + 1 }, (_, at) => index + at)))
  const found: Edit[] = []
  for (let index = 1; index < lines.length; index++) {
    if (listed.has(index) || !/^[ \t]*<style\b/i.test(lines[index].raw) || !/^[ \t]*<\w/.test(lines[index - 1].raw))
      continue
    const last = lineFrom(lines, index, ({ raw }) => /<\/style>[ \t]*$/i.test(raw))
    if (last < 0)
      break
    found.push({ start: lines[index].start, end: lines[last].end, text: '' })
    index = last
  }
  return found
}
