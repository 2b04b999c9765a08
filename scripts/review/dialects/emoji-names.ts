import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { nameToEmoji } from 'gemoji'
import { blanksBefore, ordered, reportOnce } from './dialect.ts'

/** One name or several in a row; within a word, a time or an address there is none. */
const names = /(?<![\w:/])(?::[a-z\d_+-]+:)+(?![\w:/])/g
/** Icons of fonts that a site has, and what is said of them. */
const icons = /(?<![\w:/]):(?:material|fontawesome|octicons|simple|carbon|mdi|lucide)-[a-z\d-]+:(?:\{[^{}\n]*\})?/g

/** `:bulb:` of GitHub and chats is the emoji of that name; an icon of a site's own, `:material-check:`, is left out, with a message. */
export const emojiNames: Dialect = {
  name: 'names of emoji',
  sign: /:[a-z\d_+-]+:/,
  edits: ({ source, mask }, file) => {
    const gone = [...mask.matchAll(icons)].map(({ 0: whole, index }): Edit => {
      const blanks = blanksBefore(mask, index)
      const end = index + whole.length
      return { start: index - blanks, end, text: /[^ \t\n]/.test(mask[end] ?? '') && blanks > 0 ? ' ' : '' }
    })
    reportOnce(
      file,
      'other-mark',
      source,
      gone.map(({ start }) => start),
      'An icon of a site, such as `:material-check:`, is left out, expected words or an emoji',
    )
    return ordered([...gone, ...[...mask.matchAll(names)].flatMap(({ 0: whole, index }): Edit[] => {
      const signs = whole.slice(1, -1).split('::').map(name => Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined)
      return signs.includes(undefined) ? [] : [{ start: index, end: index + whole.length, text: signs.join('') }]
    })])
  },
}
