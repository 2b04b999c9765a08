import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** A line that begins with a sign in colour or a digit on a key, and words behind it. */
const pointed = /^([ \t]{0,3})(\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?|(\d)\uFE0F?\u20E3)[ \t]*(?=[\p{L}\p{N}*_“"(（[`])/u

/** Lines below one another that each begin with a sign, `✅ words` or `1️⃣ words`, are points, which keep their signs; digits count them. */
export const emojiPoints: Dialect = {
  name: 'points behind emoji',
  sign: /^[ \t]{0,3}(?:\p{Extended_Pictographic}|\d\uFE0F?\u20E3)/mu,
  edits: (text) => {
    const lines = linesOf(text)
    const marks = lines.map(markOf)
    return lines.flatMap((line, index): Edit[] => {
      const mark = marks[index]
      if (!mark || !(marks[index - 1] ?? marks[index + 1]))
        return []
      const start = line.start + mark[1].length
      const isFirst = marks[index - 1] === undefined
      const gap = isFirst && (lines[index - 1]?.raw ?? '').trim() !== '' ? '\n' : ''
      return [{ start, end: mark[3] ? line.start + mark[0].length : start, text: `${gap}${mark[3] ? `${mark[3]}. ` : '- '}` }]
    })
  },
}

function markOf({ raw, mask }: Line): RegExpExecArray | undefined {
  return mask.startsWith(hidden) ? undefined : pointed.exec(raw) ?? undefined
}
