import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** Signs of bold or slanted words; a longer run is no emphasis, and one alone is a bullet or a product. */
const signs = /(?<![*\\])\*{2,3}(?!\*)/g

/** `**Costs: ** ten` and `** 结论：**` have a blank at one inner side, which Markdown shows with its stars: it stands outside of them. */
export const blanksInBold: Dialect = {
  name: 'blanks within bold words',
  sign: /\*\*[ \t]|[ \t]\*\*/,
  edits: text => linesOf(text).flatMap(({ start, mask, raw }) => {
    const found = [...mask.matchAll(signs)]
    const isPaired = found.length % 2 === 0 && found.every(({ 0: sign }, index) => sign === found[index - index % 2][0])
    return isPaired ? found.flatMap((open, index) => index % 2 === 0 ? editsOf(raw, start, open, found[index + 1]) : []) : []
  }),
}

/** The blank that moves out of one pair of signs; none where both sides have one, as products do. */
function editsOf(raw: string, start: number, { 0: sign, index: from }: RegExpExecArray, { index: to }: RegExpExecArray): Edit[] {
  const words = raw.slice(from + sign.length, to)
  const [before, behind] = [words.length - words.trimStart().length, words.length - words.trimEnd().length]
  if (words.trim() === '' || (before > 0) === (behind > 0))
    return []
  return before > 0
    ? [{ start: start + from, end: start + from + sign.length + before, text: blankAt(raw[from - 1]) + sign }]
    : [{ start: start + to - behind, end: start + to + sign.length, text: sign + blankAt(raw[to + sign.length]) }]
}

/** A blank parts words from others; beside a blank, a Han sign or the end of a line none is needed. */
function blankAt(beside: string | undefined): string {
  return beside === undefined || /[\s\p{Script=Han}\p{P}]/u.test(beside) ? '' : ' '
}
