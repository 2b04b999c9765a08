import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** The line that opens a block: what stands before it, a bullet, its kind; and the one that closes it. */
const opening = /^([ \t]*)((?:-[ \t]+)?)#\+BEGIN_(\w+)/i
const closing = /^[ \t]*#\+END_(\w+)[ \t]*$/i
const listing = /^(?:src|example|export)$/i

/** `#+BEGIN_NOTE` of Org mode and Logseq is a callout, `#+BEGIN_QUOTE` a quotation, `#+BEGIN_SRC` a listing. */
export const orgBlocks: Dialect = {
  name: 'blocks of Org mode',
  sign: /#\+BEGIN_\w/i,
  edits: (text) => {
    const lines = linesOf(text)
    const ends = endsOf(lines)
    return lines.flatMap(({ start, end, mask }, index): Edit[] => {
      const [whole, lead, bullet, kind] = opening.exec(mask) ?? []
      const last = ends.get(index)
      if (whole === undefined || last === undefined)
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
      return [
        { start: start + lead.length, end, text: name },
        ...quoted,
        { start: lines[last].start + blanksOf(lines[last].raw), end: lines[last].end, text: isCode ? '```' : '' },
      ]
    })
  },
}

/** The line that closes each block which another does not stand in, by the line that opens it. */
function endsOf(lines: Line[]): Map<number, number> {
  const ends = new Map<number, number>()
  let open: { index: number, kind: string } | undefined
  for (const [index, { mask }] of lines.entries()) {
    const kind = opening.exec(mask)?.[3].toLowerCase()
    if (kind !== undefined && (!open || open.kind === kind))
      open = { index, kind }
    if (open && closing.exec(mask)?.[1].toLowerCase() === open.kind) {
      ends.set(open.index, index)
      open = undefined
    }
  }
  return ends
}

function blanksOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].length
}
