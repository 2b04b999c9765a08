import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { inPlace, reportOnce } from './dialect.ts'

const picture = /^[ \t]*<!-- image -->[ \t]*$/gm
const formula = /^[ \t]*<!-- formula-not-decoded -->[ \t]*$/gm
/** The name and number of the caption that follows or stands before. */
const called = String.raw`((?:Fig(?:ure|\.)?|Scheme|Chart|Plate|[图圖])[ \t]?[A-Z]?\d+(?:[.\-–]\d+)*)[.:：|\s]`
const below = new RegExp(String.raw`^\s*(?:\*\*)?${called}`, 'i')
const above = new RegExp(String.raw`(?:^|\n)(?:\*\*)?${called}[^\n]*\n\s*$`, 'i')
/** A caption stands this near, in characters. */
const near = 900

/** Marks of Docling where it kept no picture or formula: a picture with a caption stands for itself, as one that is not there. */
export const docling: Dialect = {
  name: 'output of Docling',
  sign: /<!-- (?:image|formula-not-decoded) -->/,
  edits: ({ source }, file) => {
    const formulas = [...source.matchAll(formula)]
    const pictures = [...source.matchAll(picture)]
    reportOnce(
      file,
      'other-mark',
      source,
      formulas.map(({ index }) => index),
      'A formula is missing (`<!-- formula-not-decoded -->`), expected it between dollars: Docling reads formulas where that is asked for',
    )
    const edits = pictures.map((found): Edit => {
      const end = found.index + found[0].length
      const before = source.slice(Math.max(0, found.index - near), found.index)
      const [, name] = below.exec(source.slice(end, end + near)) ?? above.exec(before) ?? []
      return inPlace(() => name ? `![](<${name}>)` : '')(found)
    })
    return [...edits, ...formulas.map(inPlace())].toSorted((a, b) => a.start - b.start)
  },
}
