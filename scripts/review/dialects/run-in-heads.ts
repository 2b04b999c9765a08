import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** A few words with a stop that a paragraph begins with. */
const opening = /^([A-Z\d][\w-]*(?: [\w-]+){0,7})\. (?=[A-Z$“"].{40})/
/** Names in capitals but for their small words: `Embedding of Boats in Locks`. */
const capitals = /^[A-Z\d][\w-]*(?: (?:[A-Z\d][\w-]*|an?|and|as|at|by|for|from|in|into|of|on|or|the|to|via|vs|with))*$/
/** Names in small letters end in what a verb does not. */
const noun = /^(?:\S+ ){1,3}\S*(?:[ts]ion|ment|ings?|metrics?|methods?|details|data(?:sets?)?|setup|analysis|loss|systems?|study|networks?|models?)$/
/** What counts a thing that is shown, or states something, and what begins a sentence. */
const other = new RegExp([
  String.raw`^(?:fig(?:ure|s)?|tab(?:le)?|algorithm|eqs?|equation|theorem|lemma|proof|definition|remark|corollary|proposition|claim`,
  String.raw`example|assumption|step|case|chapter|section|appendix|dr|prof|mrs?|st|vol|no|yes|we|this|these|it|there|here)\b`,
].join('|'), 'i')
/** So many names are how a paper is set. */
const fewest = 3

/**
 * Names that paragraphs begin with, `Datasets. We use …`, which a converter took their bold letters from, in a text without any: they
 * are in bold again. Whom a paper thanks stands beneath a heading.
 */
export const runInHeads: Dialect = {
  name: 'names of paragraphs without bold letters',
  sign: /^#{1,6} (?:\d|abstract|introduction|references)/im,
  edits: ({ source, mask }) => {
    if (/\*\*|__/.test(mask))
      return []
    const lines = linesOf({ source, mask })
    const end = lines.findIndex(({ mask }) => /^#{1,6}\s+(?:\d+\.?\s+)?(?:references|bibliography)\s*$/i.test(mask))
    const found = lines.slice(0, end < 0 ? undefined : end).flatMap(({ start, mask }, index) => {
      const name = (lines[index - 1]?.raw.trim() ?? '') === '' ? opening.exec(mask)?.[1] : undefined
      return name && !other.test(name) && (capitals.test(name) || noun.test(name)) ? [{ start, index, name }] : []
    })
    return found.length < fewest
      ? []
      : found.map(({ start, index, name }): Edit => {
          const sign = lines.slice(0, index).findLast(({ mask }) => /^#{1,6} /.test(mask))?.raw.split(' ')[0]
          const text = sign && /^acknowledge?ments?$/i.test(name) ? `${sign} ${name}\n\n` : `**${name}.** `
          return { start, end: start + name.length + 2, text }
        })
  },
}
