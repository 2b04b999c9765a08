import type { Dialect } from './dialect.ts'
import { parseDocument } from 'yaml'
import { headOf } from '../head.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

const named = /^#{1,6}[ \t][^\n]*(?:摘\s*要|内容提要|abstract)[ \t#]*$/im

/** `abstract:` in the front matter is a section of the talk: it stands before the first chapter, under a heading of the chapters' level. */
export const frontAbstracts: Dialect = {
  name: 'abstracts in the front matter',
  sign: /^---[ \t]*\n(?:[^\n]*\n)*?abstract[ \t]*:/i,
  edits: (text) => {
    const head = headOf(text.source)
    const words = abstractOf(head)
    const headings = linesOf(text).filter(({ raw, mask }) => /^#{1,6}[ \t]/.test(raw) && !mask.startsWith(hidden))
    if (words === '' || headings.length === 0 || named.test(text.mask))
      return []
    const levels = headings.map(({ raw }) => raw.search(/[^#]/))
    const top = Math.min(...levels)
    const isTitled = levels[0] === top && levels.filter(level => level === top).length === 1
    const level = isTitled ? Math.min(...levels.slice(1), 6) : top
    const at = isTitled ? headings[1]?.start ?? text.source.length : headings[0].start
    const title = /\p{Script=Han}/u.test(words) ? '摘要' : 'Abstract'
    return [{ start: at, end: at, text: `${'#'.repeat(level)} ${title}\n\n${words}\n\n` }]
  },
}

/** The abstract's own text, a heading within it made bold. */
function abstractOf(head: string): string {
  try {
    const data: unknown = parseDocument(head.replace(/^---[ \t]*\n|(?:---|\.\.\.)\s*$/g, ''), { schema: 'failsafe' }).toJS({ maxAliasCount: 0 })
    const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>).abstract : undefined
    return typeof value === 'string' ? value.trim().replace(/^#{1,6}[ \t]+(\S.*)$/gm, '**$1**') : ''
  }
  catch {
    return ''
  }
}
