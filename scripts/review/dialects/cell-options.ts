import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf, reportOnce } from './dialect.ts'
import { listingsIn } from './fences.ts'

/** A line that tells a notebook how to run what follows: `#| echo: false`, `#@tab pytorch`, `%%tab pytorch`. */
const option = /^[ \t]*(?:#|\/\/|--|%%)\|[ \t]*([\w-]+):(.*)$/
const tab = /^[ \t]*(?:# ?@|%%)tab[ \t](.+)$/
const closing = /^[ \t]*(?:`{3,}|~{3,})[ \t]*$/
/** What the figure or the table that a listing makes is called. */
const caption = /^(?:fig|tbl)-cap$/

/** A listing of a notebook: its fence, what its first lines say of it, and whether it stands within nothing else. */
interface Cell { fence: Line, index: number, options: Line[], isHidden: boolean, tabs: string[], isApart: boolean }

/**
 * Listings of notebooks. Lines with options go, but for the caption of what the listing makes, which stays as a comment; a listing that
 * its author hides from readers is left out, with a message; of several that say the same for several libraries, the first stays in
 * the talk and the others stand behind the end.
 */
export const cellOptions: Dialect = {
  name: 'options of cells',
  sign: /^[ \t]*(?:(?:#|\/\/|--|%%)\|[ \t]*[\w-]+:|(?:# ?@|%%)tab[ \t])|`{3}\{r[^\n}]*(?:echo|include)\s*=\s*F/m,
  edits: (text, file) => {
    const lines = linesOf(text)
    const cells = listingsIn(lines.map(({ raw }) => raw))
      .map(({ index, info, lead }): Cell => ({ ...cellOf(lines, index, info), isApart: lead === '' }))
    const hidden = cells.filter(({ isHidden, isApart }) => isHidden && isApart)
    reportOnce(
      file,
      'other-mark',
      text.source,
      hidden.map(({ fence }) => fence.start),
      'A listing that is hidden from readers (`echo: false`) is left out, expected the picture or table that it makes',
    )
    return cells.flatMap((cell, at) => {
      const wish = !cell.isApart ? '' : cell.isHidden ? 'skip="hidden from readers"' : isAlternative(cells, at, lines) ? 'backup' : ''
      return [
        ...(wish ? [{ start: cell.fence.start, end: cell.fence.start, text: `<!-- deck: ${wish} -->\n` }] : []),
        ...cell.options.map(withoutOption),
      ]
    })
  },
}

function cellOf(lines: Line[], index: number, info: string): Omit<Cell, 'isApart'> {
  const options: Line[] = []
  for (let at = index + 1; at < lines.length && (option.test(lines[at].raw) || tab.test(lines[at].raw)); at++)
    options.push(lines[at])
  const isHidden = /\b(?:echo|include)\s*=\s*F(?:ALSE)?\b/.test(info)
    || options.some(({ raw }) => /^[ \t]*\S{1,2}\|[ \t]*(?:echo|include):[ \t]*false\b/i.test(raw))
  const tabs = options.flatMap(({ raw }) => tab.exec(raw)?.[1].split(/[\s,]+/).filter(Boolean) ?? [])
  return { fence: lines[index], index, options, isHidden, tabs }
}

/** True for a listing of a library right behind one of another library. */
function isAlternative(cells: Cell[], at: number, lines: Line[]): boolean {
  const [before, cell] = [cells[at - 1], cells[at]]
  if (before === undefined || cell.tabs.length === 0 || [...before.tabs, ...cell.tabs].includes('all'))
    return false
  const above = lines.slice(before.index + 1, cell.index).filter(({ raw }) => raw.trim() !== '').at(-1)?.raw ?? ''
  return lines.slice(before.index + 1, cell.index).filter(({ raw }) => closing.test(raw)).length === 1 && closing.test(above)
}

function withoutOption(line: Line): Edit {
  const [, key, value] = option.exec(line.raw) ?? []
  const words = key && caption.test(key) ? value.trim().replace(/^["']|["']$/g, '').trim() : ''
  return words && !words.startsWith('!expr')
    ? { start: line.start, end: line.end, text: `# ${words}` }
    : { start: line.start, end: line.end + 1, text: '' }
}
