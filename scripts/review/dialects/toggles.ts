import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** The sign of something to be unfolded, at the beginning of a line, a point or a heading. */
const toggle = /^([ \t>]*)((?:[-+*]|\d{1,9}[.)])[ \t]+|#{1,6}[ \t]+)?((?:\*\*)?)[▶▸►▷▹▼▾▽▿](?:\uFE0E|\uFE0F)?[ \t]*(?=\S)/

/** `▶ words` of Notion and Feishu, which nobody in a room can unfold, are the words; what stands beneath them is their text. */
export const toggles: Dialect = {
  name: 'toggles',
  sign: /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+|#{1,6}[ \t]+)?(?:\*\*)?[▶▸►▷▹▼▾▽▿]/m,
  edits: (text) => {
    const lines = linesOf(text)
    const isToggle = (at: number): boolean => toggle.test(lines[at]?.mask ?? '')
    return lines.flatMap(({ start, mask }, index): Edit[] => {
      const [whole, lead, mark = '', bold] = toggle.exec(mask) ?? []
      if (whole === undefined)
        return []
      const next = lines.slice(index + 1).find(({ raw }) => raw.trim() !== '')?.raw ?? ''
      const holds = /^[ \t]*/.exec(next)![0].replaceAll('\t', '    ').length >= lead.replaceAll('\t', '    ').length + 2
      // Beneath a point, indented text is its own; beneath a line it would be a listing.
      const isPoint = mark === '' && !lead.includes('>') && (holds || isToggle(index - 1) || isToggle(index + 1))
      return [{ start: start + lead.length, end: start + whole.length, text: `${isPoint ? '- ' : mark}${bold}` }]
    })
  },
}
