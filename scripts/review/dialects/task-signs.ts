import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered, reportOnce } from './dialect.ts'

const point = String.raw`^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+`
/** A box with a sign that Markdown has not: deferred, half done, a question. */
const box = new RegExp(String.raw`(${point})\[([^\s\]\0\w]|[ilpcbfkwuds])\][ \t]+(?=\S)`, 'gim')
const task = new RegExp(String.raw`${point}\[[ x]\][ \t].*$`, 'gim')
/** How urgent a task is, how often it comes back, and when it was written down and done, in signs of a plugin. */
const urgency = / ?(?:[⏫🔼🔽⏬🔺]|[🔁🆔⛔🏁] ?[\w,]+(?: [\w,]+)*|[✅❌➕] ?\d{4}-\d\d-\d\d)/gu

/** `- [>]`, `- [-]` and other boxes of Obsidian become points, what is cancelled struck out; signs of its tasks are left out. */
export const taskSigns: Dialect = {
  name: 'boxes of tasks',
  sign: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+\[[^\]\n]\]/m,
  edits: ({ source, mask }, file) => {
    const boxes = [...mask.matchAll(box)].flatMap(({ 0: whole, 1: before, 2: sign, index }): Edit[] => {
      const [start, end] = [index + before.length, index + whole.length]
      const last = !mask.includes('\n', end) ? mask.length : mask.indexOf('\n', end)
      const words = mask.slice(end, last).trimEnd()
      return sign === '-' && !words.includes('~~')
        ? [{ start, end, text: '~~' }, { start: end + words.length, end: end + words.length, text: '~~' }]
        : [{ start, end, text: '' }]
    })
    const signs = [...mask.matchAll(task)].flatMap(({ 0: line, index: begins }) =>
      [...line.matchAll(urgency)]
        .map(({ 0: whole, index }): Edit => ({ start: begins + index, end: begins + index + whole.length, text: '' })))
    reportOnce(
      file,
      'other-mark',
      source,
      boxes.filter(({ end, start }) => end > start).map(({ start }) => start),
      'A box with a sign of its own, such as `[>]`, is a point, expected `[ ]` or `[x]`',
    )
    return ordered([...boxes, ...signs])
  },
}
