import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** A line of a paragraph or a quotation that begins with a short label: `作者：…`, `**Venue:** …`. */
const labelled = /^((?:[ \t]{0,3}>)*)[ \t]{0,3}(?:\*\*|__)?\p{L}[\p{L}\d ]{0,15}(?:\*\*|__)?[：:](?:\*\*|__)?(?:(?<=：(?:\*\*|__)?)|[ \t])[ \t]*\S/u
/** Labels of the lines beneath a title, two of which are enough. */
const ofCover = /^(?:\*\*|__)?(?:作者|单位|單位|机构|機構|学校|學校|日期|时间|時間|邮箱|版本|authors?|affiliations?|institutions?|date|e-?mail|version)(?:\*\*|__)?[：:]/i
/** So many such lines below one another are no sentence that goes on. */
const fewest = 3

/** Lines that each begin with a label keep their breaks, as whoever wrote them one below the other meant. */
export const labelLines: Dialect = {
  name: 'lines with labels',
  sign: /^[^\n:：]*[：:][^\n]*\n[^\n:：]*[:：]/m,
  edits: (text) => {
    const lines = linesOf(text)
    const depths = lines.map(({ mask }) => labelled.exec(mask)?.[1].replace(/[ \t]/g, '').length)
    return lines.flatMap(({ end, raw }, index): Edit[] => {
      const isNext = (at: number): boolean => depths[at] !== undefined && depths[at] === depths[index]
      let from = index
      while (isNext(from - 1))
        from--
      let to = index
      while (isNext(to + 1))
        to++
      const isLong = to - from + 1 >= fewest || (to > from && lines.slice(from, to + 1).every(({ mask }) => ofCover.test(mask)))
      const isBroken = depths[index] !== undefined && index < to && isLong && !/(?:\\| {2})$/.test(raw)
      return isBroken ? [{ start: end, end, text: '\\' }] : []
    })
  },
}
