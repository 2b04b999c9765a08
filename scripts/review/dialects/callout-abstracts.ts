import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** The first line of a callout that is an abstract, with the name that its author gives it. */
const opening = /^>[ \t]*\[!(?:abstract|摘要)\][+-]?(.*)$/i
const quoted = /^>[ \t]?/
/** What is no sentence: a list, a table, a listing, a heading, a callout within. */
const block = /^>[ \t]*(?:[-*+|>#]|\d+[.)][ \t]|```|~~~)/
/** Where one sentence ends and the next one begins. */
const seam = /[.!?][ \t]+\S|[。！？][^\s”’」』）)]/
const heading = /^(#{1,6})[ \t]+\S/
const named = /^#{1,6}[ \t][^\n]*(?:摘\s*要|内容提要|abstract)[ \t#]*$/im

/**
 * `> [!abstract]` with a few sentences, the last thing before a heading, is the abstract: a section, so that its best sentence is a title.
 * A review that has such a heading keeps its text.
 */
export const calloutAbstracts: Dialect = {
  name: 'abstracts in callouts',
  sign: /^>[ \t]*\[!(?:abstract|摘要)\]/im,
  edits: (text) => {
    const lines = linesOf(text)
    const from = named.test(text.mask) ? -1 : lines.findIndex(({ mask }) => opening.test(mask))
    const length = lines.slice(from + 1).findIndex(({ mask }) => !quoted.test(mask))
    const body = from < 0 ? [] : lines.slice(from + 1, length < 0 ? lines.length : from + 1 + length)
    const next = lines.slice(from + 1 + body.length).find(({ mask }) => mask.trim() !== '')
    const words = body.map(({ raw }) => raw.replace(quoted, '')).join(' ')
    if (body.some(({ mask }) => block.test(mask)) || !seam.test(words) || !next || !heading.test(next.mask))
      return []
    const above = lines.slice(0, from).filter(({ mask }) => heading.test(mask))
    const isFirst = above.length <= 1
    const depth = isFirst ? depthOf(next) : Math.min(6, depthOf(above.at(-1)!) + 1)
    const name = opening.exec(lines[from].raw)![1].trim() || (/\p{Script=Han}/u.test(words) ? '摘要' : 'Abstract')
    return [
      { start: lines[from].start, end: lines[from].end, text: `${'#'.repeat(depth)} ${name}\n` },
      ...body.map(({ start, raw }): Edit => ({ start, end: start + quoted.exec(raw)![0].length, text: '' })),
    ]
  },
}

function depthOf({ mask }: Line): number {
  return heading.exec(mask)![1].length
}
