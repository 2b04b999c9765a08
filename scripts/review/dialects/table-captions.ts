import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

const caption = /^[ \t]{0,3}(?:Table|表)?[:：][ \t]*(?=\S)/
const row = /^[ \t]*\|/

/** `: words` beneath or above a table are its caption: `Table: words`, without pandoc's attributes. */
export const tableCaptions: Dialect = {
  name: 'captions of tables',
  sign: /^[ \t]{0,3}(?:Table|表)?[:：][ \t]*\S/m,
  edits: (text) => {
    const lines = linesOf(text)
    return lines.flatMap(({ start, end, raw, mask }, index): Edit[] => {
      const mark = caption.exec(mask)?.[0]
      const near = (step: number): string => {
        const at = [1, 2, 3, 4].map(far => index + far * step).find(one => lines[one] === undefined || lines[one].raw.trim() !== '')
        return lines[at ?? -1]?.raw ?? ''
      }
      const isBeneath = row.test(near(-1))
      // Right below a line of text it is a definition, or goes on with the text.
      const isApart = isBeneath || (lines[index - 1]?.raw ?? '').trim() === ''
      if (mark === undefined || !isApart || !(isBeneath || row.test(near(1))))
        return []
      const words = raw.slice(mark.length).replace(/^\[\]\{[^{}]*\}/, '').replace(/[ \t]*\{[^{}]*\}[ \t]*$/, '')
      const isNamed = /^(?:table|tab\.|表)\s*\d/i.test(words)
      const said = isNamed ? '' : /^[ \t]*[:：]/.test(mark) ? (/\p{Script=Han}/u.test(words) ? '表：' : 'Table: ') : mark
      const gap = isBeneath && lines[index - 1].raw.trim() !== '' ? '\n' : ''
      const text = `${gap}${said}${words}${!isBeneath && lines[index + 1]?.raw.trim() !== '' ? '\n' : ''}`
      return text === raw ? [] : [{ start, end, text }]
    })
  },
}
