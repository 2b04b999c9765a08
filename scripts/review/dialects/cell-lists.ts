import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** A row of a table in Markdown: words and bars in one line. */
const row = /^(?:[ \t>]*\|)?[^|\n]*\|/
const blocks = /<\/?(?:ul|ol|li|p|div)\b[^<>\n]*>/gi

/** Points and paragraphs in HTML within a row of a table are its lines, parted by `<br>`, as Markdown has no others there. */
export const cellLists: Dialect = {
  name: 'lists in cells',
  sign: /<(?:ul|ol|li|p|div)\b/i,
  edits: text => linesOf(text).flatMap(({ start, mask }): Edit[] => {
    if (!row.test(mask) || /^[ \t>]*<(?:table|p|div|ul|ol)\b/i.test(mask))
      return []
    const counts: number[] = []
    return [...mask.matchAll(blocks)].map(({ 0: tag, index }): Edit => {
      const cell = mask.slice(mask.lastIndexOf('|', index) + 1, index)
      const isFirst = cell.replace(blocks, '').trim() === '' && !/<li\b/i.test(cell)
      return { start: start + index, end: start + index + tag.length, text: lineOf(tag, isFirst, counts) }
    })
  }),
}

/** What stands in place of a tag: a break before each point and paragraph but the first of a cell, and the sign of a point. */
function lineOf(tag: string, isFirst: boolean, counts: number[]): string {
  const [, end, name] = /^<(\/?)(\w+)/.exec(tag)!
  const kind = name.toLowerCase()
  if (kind === 'ol' || kind === 'ul') {
    if (end)
      counts.pop()
    else
      counts.push(kind === 'ol' ? 0 : Number.NaN)
    return ''
  }
  if (end)
    return ''
  const count = counts.length > 0 ? counts[counts.length - 1] += 1 : Number.NaN
  const sign = kind !== 'li' ? '' : Number.isNaN(count) ? '• ' : `${count}) `
  return `${isFirst ? '' : '<br>'}${sign}`
}
