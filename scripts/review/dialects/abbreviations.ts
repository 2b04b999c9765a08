import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'

const definition = /^\*\[([^[\]\n]+)\]:[ \t]*(\S[^\n]*)$/gm

/**
 * `*[HTML]: Hyper Text …` of PHP Markdown Extra and MkDocs is a footnote where the text first has the word, as paper shows no tooltips; one
 * that the text never has is no matter of the talk.
 */
export const abbreviations: Dialect = {
  name: 'abbreviations',
  sign: /^\*\[[^[\]\n]+\]:/m,
  edits: ({ mask }) => {
    const found = [...mask.matchAll(definition)]
    const isDefined = (at: number): boolean => found.some(({ 0: whole, index }) => at >= index && at < index + whole.length)
    return ordered(found.flatMap(({ 0: whole, 1: word, 2: words, index }, nth): Edit[] => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const uses = mask.matchAll(new RegExp(`^(?!#{1,6}[ \\t]|[ \\t]*\\|).*?(?<![\\w-])(${escaped})(?![\\w-])`, 'gm'))
      const first = [...uses].map(({ 0: line, index }) => index + line.length).find(end => !isDefined(end))
      const name = `abbr-${nth + 1}`
      return first === undefined
        ? [{ start: index, end: index + whole.length, text: `<!-- deck: backup -->\n- ${word}: ${words}` }]
        : [
            { start: first, end: first, text: `[^${name}]` },
            { start: index, end: index + whole.length - words.length, text: `[^${name}]: ` },
          ]
    }))
  },
}
