import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { reportOnce } from './dialect.ts'
import { hidden } from './mask.ts'

/** What stands on a line between two dollars of which the first is escaped. */
const pair = /(?<!\\)\\\$([^$\n]{1,200}?)\\?\$(?!\d)/g
const command = /\\[a-z]{2,}/i
/** Words, which formulas have in commands alone. */
const words = /\p{Script=Han}|(?<![\\{\p{L}])\p{L}{3,}/u
/** From so many with a command of TeX on they are no prices. */
const fewest = 2

/** `\$\nu\$`: formulas whose dollars were escaped on the way, as a copy out of a chat has them; prices stay. */
export const escapedDollars: Dialect = {
  name: 'formulas between escaped dollars',
  sign: /\\\$[^$\n]*\\[a-z]{2}[^$\n]*\$/i,
  edits: ({ source, mask }, file) => {
    const found = [...source.matchAll(pair)].filter(({ 1: tex, index }) => mask[index] !== hidden && !words.test(tex) && tex.trim() !== '')
    if (found.filter(({ 1: tex }) => command.test(tex)).length < fewest)
      return []
    const reason = 'Formula stands between dollars that are escaped and is read as one, expected `$…$`'
    reportOnce(file, 'formula-signs', source, found.map(({ index }) => index), reason)
    return found.map(({ 0: whole, 1: tex, index }): Edit =>
      ({ start: index, end: index + whole.length, text: `$${tex.trim().replace(/\\([[\]])/g, '$1')}$` }))
  },
}
