import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** Wide blanks, typed or named, that a paragraph begins with: books of Chinese indent so. */
const wide = /^([ \t>]*(?:[-+*][ \t]+)?)((?:&(?:emsp|ensp|nbsp|#160|#8194|#8195|#12288);|[\u3000\u2002\u2003\u00A0])+[ \t]*)/
/** What ends a paragraph before a line that is indented. */
const ended = /[。！？：…”’」』）][ \t]*$/
const counted = /^(?:[（(]?\d{1,2}[）)]|\d{1,2}、|[\u2460-\u2473])/

/** Indentation by wide blanks is the page's matter: a paragraph begins without, and one right beneath another is one of its own. */
export const indents: Dialect = {
  name: 'paragraphs indented by wide blanks',
  sign: /&(?:emsp|ensp|nbsp|#160|#8194|#8195|#12288);|[\u3000\u2002\u2003\u00A0]/,
  edits: (text) => {
    const lines = linesOf(text)
    return lines.flatMap(({ start, raw, mask }, index): Edit[] => {
      const [, lead, blanks] = wide.exec(raw) ?? []
      const before = (lines[index - 1]?.mask ?? '').replace(/^[ \t>]+/, '')
      if (blanks === undefined || mask[lead.length] === hidden)
        return []
      // What counts itself is a point, wherever it stands.
      const isPoint = counted.test(raw.slice(lead.length + blanks.length))
      const isApart = before.trim() === '' || /^#{1,6}[ \t]/.test(before) || before.startsWith(hidden) || isPoint
      if (isApart || /[-+*]/.test(lead))
        return [{ start: start + lead.length, end: start + lead.length + blanks.length, text: '' }]
      const isBehind = lead === '' && /^(?:&emsp;|&#12288;|[\u3000\u2003])/.test(blanks) && ended.test(before)
      return isBehind ? [{ start, end: start + blanks.length, text: '\n' }] : []
    })
  },
}
