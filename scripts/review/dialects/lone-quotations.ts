import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

const heading = /^ {0,3}#{1,6}[ \t]/
/** The title of a text, beneath which a quotation stands on the cover. */
const title = /^ {0,3}#[ \t]/
const mark = /^ {0,3}>[ \t]?/
/** What is no paragraph of a quotation: a remark, a list, a heading, a table, a listing, another quotation within. */
const block = /^[ \t]*(?:\[!|[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|[|>`~]|\$\$|!\[|:::)/
/** What somebody says: it stands in quotation marks, or the last line says who. */
const said = /^[ \t]*["“「『‘]/
const speaker = /^[ \t]*(?:[—–―]{1,2}|-{2,3})[ \t]*\S|[(（][^()（）]*(?:19|20)\d\d[a-z]?[)）][.。]?[ \t]*$/
/** A heading that says that others' words stand beneath it. */
const quoting = /quot|excerpt|原文|引[用文]|摘录|摘抄|名言|语录|epigraph/i
/** A shorter one stands large on a slide; a longer one says several things. */
const fewestSentences = 4
const sentenceEnd = /[。！？!?]|\.(?=\s|$)/g

/** A long quotation that is all that stands beneath a heading, and that nobody is said to say, is what its author says there. */
export const loneQuotations: Dialect = {
  name: 'sections written as quotations',
  sign: /^ {0,3}#{1,6}[ \t][^\n]*\n(?:[ \t]*\n)* {0,3}>[^\n]{40}/m,
  edits: (text) => {
    const lines = linesOf(text)
    return lines.flatMap(({ mask, raw }, index): Edit[] => {
      if (mask.startsWith(hidden) || !heading.test(mask) || title.test(mask) || quoting.test(raw))
        return []
      const quoted = quotationBelow(lines, index + 1)
      return quoted.map(({ start, raw: line }) => ({ start, end: start + mark.exec(line)![0].length, text: '' }))
    })
  },
}

/** The lines of the quotation that is all that stands between a heading and the next, where it says several things. */
function quotationBelow(lines: Line[], from: number): Line[] {
  let to = from
  const own: Line[] = []
  for (; to < lines.length && !heading.test(lines[to].mask) && !/^ {0,3}(?:-[ \t]*){3,}$/.test(lines[to].raw); to++) {
    if (lines[to].raw.trim() !== '')
      own.push(lines[to])
  }
  const words = own.map(({ raw }) => raw.replace(mark, ''))
  const isQuotation = own.length > 0 && own.every(({ raw, mask }) => mark.test(raw) && !mask.includes(hidden))
  const isPlain = words.every(line => !block.test(line)) && !said.test(words[0] ?? '') && !speaker.test(words.at(-1) ?? '')
  return isQuotation && isPlain && (words.join('\n').match(sentenceEnd)?.length ?? 0) >= fewestSentences ? own : []
}
