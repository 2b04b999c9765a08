import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** The line that opens a block: what stands before it, a bullet, its kind. */
const opening = /^([ \t]*)((?:-[ \t]+)?)#\+BEGIN_(\w+)/i
const listing = /^(?:src|example|export)$/i

/** `#+BEGIN_NOTE` of Org mode and Logseq is a callout, `#+BEGIN_QUOTE` a quotation, `#+BEGIN_SRC` a listing. */
export const orgBlocks: Dialect = {
  name: 'blocks of Org mode',
  sign: /#\+BEGIN_\w/i,
  edits: (text) => {
    const lines = linesOf(text)
    return lines.flatMap(({ start, end, mask }, index): Edit[] => {
      const [whole, lead, bullet, kind] = opening.exec(mask) ?? []
      if (whole === undefined)
        return []
      const ending = new RegExp(`^[ \\t]*#\\+END_${kind}[ \\t]*$`, 'i')
      const last = lines.findIndex((line, at) => at > index && ending.test(line.mask))
      if (last < 0)
        return []
      const isCode = listing.test(kind)
      const name = isCode ? `\`\`\`${mask.slice(whole.length).trim()}` : /^quote$/i.test(kind) ? '' : `> [!${kind.toLowerCase()}]`
      const quoted = isCode
        ? []
        : lines.slice(index + 1, last).map((line): Edit => {
            const blanks = blanksOf(line.raw)
            const [from, to] = [lead.length, lead.length + bullet.length].map(most => line.start + Math.min(blanks, most))
            return { start: from, end: to, text: '> ' }
          })
      const closing = lines[last]
      return [
        { start: start + lead.length, end, text: name },
        ...quoted,
        { start: closing.start + blanksOf(closing.raw), end: closing.end, text: isCode ? '```' : '' },
      ]
    })
  },
}

function blanksOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].length
}
