import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { beginsLine, endsLine } from './dialect.ts'
import { hidden } from './mask.ts'

const opening = /<details\b[^>]*>\s*<summary\b[^>]*>([\s\S]{0,300}?)<\/summary\s*>/gi
const closing = /<\/details\s*>/i
/** What is seen as a form of its own, and not as words in a panel. */
const forms = /<(?:details|table|img|figure|pre|h[1-6])\b|!\[|^[ \t>]*(?:#{1,6}[ \t]|:{3,})|-{3}:?[ \t]*\|/im
/** Longer texts would be panels over several slides. */
const longest = 1200

/**
 * `<details>` with a summary and words alone, the only one of its section, is a callout that is open. With a table, a picture or headings
 * in it the summary stays a label; several of a section part it, and their summaries are headings.
 */
export const details: Dialect = {
  name: 'details in HTML',
  sign: /<details/i,
  edits: ({ source, mask }) => [...mask.matchAll(opening)].filter(isAlone(mask)).flatMap(({ 0: head, 1: summary, index }): Edit[] => {
    const from = index + head.length
    const end = closing.exec(mask.slice(from, from + 2 * longest))
    const words = end ? source.slice(from, from + end.index) : ''
    const isMasked = mask.slice(from, from + words.length).includes(`${hidden}\n`)
    const isPlain = words.trim() !== '' && words.length < longest && !forms.test(words) && !isMasked
    const title = source.slice(from - head.length + head.indexOf(summary), from - head.length + head.indexOf(summary) + summary.length)
      .replace(/<\/?code>/g, '`')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^\[/, '\\[')
      .trim()
    if (!end || !isPlain || title === '' || !beginsLine(source, index))
      return []
    const lead = source.slice(source.lastIndexOf('\n', index - 1) + 1, index)
    const close = from + end.index
    return [
      { start: index, end: from, text: `::: details ${title}${endsLine(source, from) ? '' : `\n${lead}`}` },
      {
        start: close,
        end: close + end[0].length,
        text: `${beginsLine(source, close) ? '' : `\n${lead}`}:::${endsLine(source, close + end[0].length) ? '' : '\n'}`,
      },
    ]
  }),
}

/** Tells which of several opening tags is the only one between two headings. */
function isAlone(mask: string): (match: RegExpMatchArray) => boolean {
  const sections = new Map<number, number>()
  const counts = [0]
  for (const { 0: sign, index } of mask.matchAll(/^#{1,6}[ \t]|<details\b/gim)) {
    if (sign.startsWith('#')) {
      counts.push(0)
      continue
    }
    counts[counts.length - 1]++
    sections.set(index, counts.length - 1)
  }
  return ({ index }) => counts[sections.get(index!)!] === 1
}
