import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** What joins two boxes. */
const arrow = /[ \t]*(?:→|⟶|&rarr;|&#8594;)[ \t]*/
/** Signs that a drawing would show as they are written, and what ends a sentence. */
const other = /[`$*_[\]|<>。！？!?；;]|\.(?:\s|$)|https?:/
/** So few boxes are a remark, and more have no room in a row; a longer name is a sentence. */
const [fewest, most] = [4, 7]
const longest = 28
/** So many letters stand in one row of boxes, Han characters counted twice. */
const widest = 72

/** A paragraph or a quotation of one line that is names with arrows between them is a flow: a listing that draws one. */
export const arrowLines: Dialect = {
  name: 'flows in a line',
  sign: /^ {0,3}>?[^\n>]*(?:→|⟶|&rarr;|&#8594;)[^\n]*(?:→|⟶|&rarr;|&#8594;)/m,
  edits: (text) => {
    const lines = linesOf(text)
    const isBlank = (at: number): boolean => (lines[at]?.raw ?? '').trim() === ''
    return lines.flatMap(({ start, end, raw, mask }, index): Edit[] => {
      const words = raw.replace(/^ {0,3}>[ \t]*/, '').trim()
      const boxes = words.split(arrow)
      const isText = !mask.includes(hidden) && !/^[ \t]*(?:[-+#=|]|\d+[.)][ \t]| {4})/.test(raw)
      const isAlone = isText && isBlank(index - 1) && isBlank(index + 1)
      const areFew = boxes.length >= fewest && boxes.length <= most && unitsOf(words) * 2 <= widest
      const areNames = areFew && boxes.every(box => box !== '' && box.length <= longest && !other.test(box))
      return isAlone && areNames ? [{ start, end, text: `\`\`\`\n${boxes.join(' → ')}\n\`\`\`` }] : []
    })
  },
}
