import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** A heading that hangs at a point. */
const heading = /^[ \t]*[-*+][ \t]+(?=#{1,6}[ \t]+\S)/
/** A single one may be a point about headings. */
const fewest = 2

/** A heading that is open: how far its point stands from the margin, and what stands beneath it. */
interface Open { at: number, beneath?: number }

/** Where all is a point, as in Logseq, the headings hang at points too: they are headings, and what hangs beneath them moves out. */
export const outlines: Dialect = {
  name: 'headings at the points of an outline',
  sign: /^[ \t]*[-*+][ \t]+#{1,6}[ \t]+\S/m,
  edits: (text) => {
    const lines = linesOf(text)
    if (lines.filter(({ mask }) => heading.test(mask)).length < fewest)
      return []
    const open: Open[] = []
    return lines.flatMap((line) => {
      const edit = outdented(line, open)
      return edit && edit.end > edit.start ? [edit] : []
    })
  },
}

/** A line of an outline without what the headings around it take; `open` is told of it. */
function outdented({ start, raw, mask }: Line, open: Open[]): Edit | undefined {
  const at = /^[ \t]*/.exec(raw)![0].length
  if (at === raw.length)
    return undefined
  if (!mask.startsWith(hidden)) {
    while (open.length > 0 && open.at(-1)!.at >= at)
      open.pop()
  }
  const around = open.at(-1)
  const found = heading.exec(mask)
  if (around)
    around.beneath ??= at
  if (found)
    open.push({ at })
  return { start, end: start + (found?.[0].length ?? Math.min(at, around?.beneath ?? 0)), text: '' }
}
