import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { inPlace, ordered, reportOnce } from './dialect.ts'

/** Who said a quotation. */
const said = /^([ \t]*>[^\n]*?)\[name=([^\]\n]+)\]/gm
/** When a quotation was said, the colour of its line, and a line of tags that is set as a small heading. */
const marks = [/[ \t]*\[(?:time|color)=[^\]\n]*\]/g, /^#{5,6}[ \t]+tags[ \t]*[:：][^\n]*/gim]

/** HackMD's `[name=Ada] [time=…]` in quotations, and its heading of `tags:`. */
export const hackmd: Dialect = {
  name: 'marks of HackMD',
  sign: /\[(?:name|time|color)=|^#{5,6}[ \t]+tags/im,
  edits: ({ source, mask }, file) => {
    const people = [...mask.matchAll(said)].map(({ 0: whole, 1: before, index }): Edit => {
      const start = index + before.length
      const end = index + whole.length
      return { start, end, text: `**${source.slice(start + '[name='.length, end - 1)}**` }
    })
    const gone = marks.flatMap(mark => [...mask.matchAll(mark)])
      .map(inPlace())
    reportOnce(
      file,
      'other-mark',
      source,
      gone.map(({ start }) => start).sort((one, other) => one - other),
      'Times, colours and tags of HackMD are left out, expected text',
    )
    return ordered([...people, ...gone])
  },
}
