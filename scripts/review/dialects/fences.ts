import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { report } from '../../diagnostics/messages.ts'

/** The opening line of a listing: what it begins with as part of a list or quotation, its mark and what is said of it. */
const opening = /^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t][ \t>]*)*)(`{3,}|~{3,})(?![`~])([^`\n]*)$/
const heading = /^#{2,6}[ \t]+\S/
/** Listings that may hold fences and headings of their own. */
const ofMarkdown = /^\{?\.?(?:md|mdx|markdown|qmd|rmd|text|txt|rst|org)\b/i

/**
 * A listing that never closes, or is closed by the mark of the next one only, ends before the next heading or the next opening
 * fence; all that follows would be listed otherwise.
 */
export const fences: Dialect = {
  name: 'listings that never close',
  sign: /`{3}|~{3}/,
  edits: ({ source }, file) => {
    const lines = source.split('\n')
    const starts = startsOf(lines)
    return listingsIn(lines).flatMap(({ index, lead, mark, cut }): Edit[] => {
      if (cut === undefined)
        return []
      report(
        file,
        'unclosed-listing',
        { line: index + 1, column: 1 },
        `Listing opened by \`${mark}\` never closes, expected \`${mark}\` behind it; it ends before line ${cut + 1}`,
      )
      return [{ start: starts[cut], end: starts[cut], text: `${lead.replace(/[^>\s]/g, ' ')}${mark}\n` }]
    })
  },
}

/** The listings of a text: the line that opens each, its parts, and the line that one which never closes is to be cut before. */
export function listingsIn(lines: string[]): Listing[] {
  const found: Listing[] = []
  let index = lines[0] === '---' ? Math.max(0, lines.indexOf('---', 1)) : 0
  for (; index < lines.length; index++) {
    const match = opening.exec(lines[index])
    if (!match)
      continue
    const [, lead, mark, info] = match
    const { last, cut } = endOf(lines, index, { lead, mark, info: info.trim() })
    found.push({ index, lead, mark, info, last, cut })
    index = last
  }
  return found
}

function startsOf(lines: string[]): number[] {
  let offset = 0
  return lines.map((line) => {
    offset += line.length + 1
    return offset - line.length - 1
  })
}

interface Fence { lead: string, mark: string, info: string }

interface Listing extends Fence {
  index: number
  /** Its last line. */
  last: number
  cut?: number
}

/** The last line of a listing, or the line that it is to be cut before. */
function endOf(lines: string[], from: number, { lead, mark, info }: Fence): { last: number, cut?: number } {
  const holdsAll = ofMarkdown.test(info)
  const isInside = /[>\d*+-]/.test(lead)
  let title: number | undefined
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index].replace(/^[ \t>]+/, '').trimEnd()
    if (isInside && lines[index].trim() !== '' && !startsWithin(lines[index], lead))
      return { last: index - 1 }
    if (line.startsWith(mark) && line.replaceAll(mark[0], '') === '')
      return { last: index }
    const isApart = lines[index - 1].trim() === ''
    if (isApart && !isInside && heading.test(lines[index]) && (lines[index + 1] ?? '').trim() === '')
      title ??= index
    const isOpening = !holdsAll && line.startsWith(mark) && /^(?:`+|~+)\{?[a-z]/i.test(line) && opening.test(lines[index])
    if (isOpening && (title !== undefined || (isApart && info !== '')))
      return { last: (title ?? index) - 1, cut: title ?? index }
  }
  return title === undefined || holdsAll ? { last: lines.length } : { last: title - 1, cut: title }
}

/** Whether a line goes on with the quotation or list item that another one's lead opens. */
function startsWithin(line: string, lead: string): boolean {
  return lead.includes('>') ? line.trimStart().startsWith('>') : /^[ \t]/.test(line)
}
