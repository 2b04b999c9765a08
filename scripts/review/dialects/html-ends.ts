import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

const closes = /<\/(?:center|div|p|table|details|figure|figcaption|summary|aside|section|h[1-6]|ul|ol|blockquote)>[ \t]*$|^[ \t]*<(?:details|aside|div|center|section|figure)(?:\s[^>]*)?>[ \t]*$|^[ \t]*<\/?(?:br|hr)[ \t]*\/?>[ \t]*$/i
/** What Markdown would read, were it not part of the HTML above. */
const begins = /^ {0,3}[^\s<]/

/** HTML goes on to the next blank line: what is Markdown beneath a closing tag, a heading say, gets one before it. */
export const htmlEnds: Dialect = {
  name: 'Markdown beneath HTML',
  sign: /^[ \t]*<[a-z/]/im,
  edits: (text) => {
    const lines = linesOf(text)
    let tables = 0
    return lines.flatMap(({ raw, mask }, index): Edit[] => {
      const opened = (tag: RegExp): number => mask.match(tag)?.length ?? 0
      tables = Math.max(0, tables + opened(/<table\b/gi) - opened(/<\/table>/gi))
      const next = lines[index + 1]
      const isMarkdown = tables === 0 && next !== undefined && closes.test(mask) && begins.test(next.raw) && /^\s*</.test(raw)
      return isMarkdown ? [{ start: next.start, end: next.start, text: '\n' }] : []
    })
  },
}
