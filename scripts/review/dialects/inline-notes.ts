import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { hidden } from './mask.ts'

/** `^[words]` becomes a footnote, whose words stand before the next heading. */
export const inlineNotes: Dialect = {
  name: 'notes within a line',
  sign: /\^\[/,
  edits: ({ source, mask }) => {
    const edits: Edit[] = []
    const taken = new Set([...mask.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ 1: name }) => name))
    const headings = [...mask.matchAll(/^#{1,6}[ \t]/gm)].map(({ index }) => index)
    let notes: string[] = []
    let count = 0
    let heading = 0
    const place = (at: number): void => {
      if (notes.length > 0)
        edits.push({ start: at, end: at, text: at === source.length ? `\n\n${notes.join('\n')}` : `${notes.join('\n')}\n\n` })
      notes = []
    }
    for (const { index } of mask.matchAll(/(?<!\\)\^\[(?!\^)/g)) {
      const end = closingOf(mask, index + 1)
      // Before an address it is the text of a link.
      if (end === undefined || mask[end + 1] === '(' || (edits.at(-1)?.end ?? 0) > index)
        continue
      while (heading < headings.length && headings[heading] < index)
        place(headings[heading++])
      do
        count++
      while (taken.has(String(count)))
      notes.push(`[^${count}]: ${source.slice(index + 2, end).replace(/\s*\n\s*/g, ' ')}`)
      edits.push({ start: index, end: end + 1, text: `[^${count}]` })
    }
    place(headings[heading] ?? source.length)
    return edits
  },
}

/** Where a bracket closes, in the same paragraph. */
function closingOf(mask: string, from: number): number | undefined {
  let depth = 0
  for (let at = from; at < mask.length; at++) {
    if (mask[at] === '[' && mask[at - 1] !== '\\')
      depth++
    else if (mask[at] === ']' && mask[at - 1] !== '\\' && --depth === 0)
      return at > from + 1 ? at : undefined
    else if (mask[at] === '\n' && /^[ \t>]*\n/.test(mask.slice(at + 1, at + 80)))
      return undefined
    else if (at === from + 1 && mask[at] === hidden && mask[from - 1] === hidden)
      return undefined
  }
  return undefined
}
