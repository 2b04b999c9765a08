import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { listingsIn } from './fences.ts'

const opens = /<(?:table|div|details|section|figure|center|ul|ol|column|grid|callout|view|aside)\b(?![^>]*\/>)/gi
const closes = /<\/(?:table|div|details|section|figure|center|ul|ol|column|grid|callout|view|aside)>/gi
const tag = /^(?: {4}|\t| {1,3}\t)[ \t]*(?=<\/?(?:table|caption|thead|tbody|tfoot|tr|td|th|div|details|summary|section|figure|figcaption|center|ul|ol|li|p|img|column|grid|callout|view|aside|br|hr)\b)/i
/** Tags of Feishu around Markdown, which is indented with them. */
const around = /^[ \t]*<(?:column|callout|view|grid|quote-container)(?:\s[^>\n]*)?>[ \t]*$/i
const leaves = /^[ \t]*<\/(?:column|callout|view|grid|quote-container)>[ \t]*$/i

/**
 * Behind a blank line Markdown takes an indented line for a listing: a tag within HTML that is open begins at the margin, and so does what
 * tags of Feishu hold.
 */
export const indentedTags: Dialect = {
  name: 'indented tags',
  sign: /\n[ \t]*\n(?: {4}|\t| {1,3}\t)[ \t]*\S/,
  edits: (text) => {
    const lines = linesOf(text)
    const listed = new Set(listingsIn(lines.map(({ raw }) => raw)).flatMap(({ index, last }) =>
      Array.from({ length: last - index + 1 }, (_, nth) => index + nth)))
    const held = indentsWithin(lines)
    let depth = 0
    return lines.flatMap(({ start, raw }, index): Edit[] => {
      const own = held.get(index)
      if (own !== undefined)
        return own > 0 ? [{ start, end: start + Math.min(own, raw.length - raw.trimStart().length), text: '' }] : []
      if (listed.has(index))
        return []
      const indent = depth > 0 ? tag.exec(raw)?.[0].length ?? 0 : 0
      depth = Math.max(0, depth + (raw.match(opens)?.length ?? 0) - (raw.match(closes)?.length ?? 0))
      return indent > 0 ? [{ start, end: start + indent, text: '' }] : []
    })
  },
}

/** How far each line within tags of Feishu is indented by them: as far as the first line that the innermost holds. */
function indentsWithin(lines: Line[]): Map<number, number> {
  const found = new Map<number, number>()
  const open: (number | undefined)[] = []
  lines.forEach(({ raw }, index) => {
    const indent = raw.length - raw.trimStart().length
    const isTag = around.test(raw) || leaves.test(raw)
    if (leaves.test(raw))
      open.pop()
    if (open.length > 0 && !isTag && raw.trim() !== '')
      open[open.length - 1] ??= indent
    if (open.length > 0)
      found.set(index, isTag ? indent : open.at(-1) ?? 0)
    if (around.test(raw))
      open.push(undefined)
  })
  return found
}
