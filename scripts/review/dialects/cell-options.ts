import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { headOf } from '../head.ts'
import { linesOf, reportOnce } from './dialect.ts'
import { listingsIn } from './fences.ts'

/** A line that tells a notebook how to run what follows: `#| echo: false`, `#@tab pytorch`, `%%tab pytorch`. */
const option = /^[ \t]*(?:#|\/\/|--|%%)\|[ \t]*([\w-]+):(.*)$/
/** What goes on from the option of a line before: `#|   a long caption`. */
const further = /^[ \t]*(?:#|\/\/|--|%%)\|(?:[ \t]{2}(.*)|[ \t]*)$/
const tab = /^[ \t]*(?:# ?@|%%)tab[ \t](.+)$/
const closing = /^[ \t]*(?:`{3,}|~{3,})[ \t]*$/
/** A document that shows none of its listings that run: `execute:` with `echo: false` beneath it. */
const silent = /^execute:[ \t]*\n(?:[ \t][^\n]*\n)*?[ \t]+echo:[ \t]*false\b/m
/** A listing that runs; a diagram is what is seen of it. */
const running = /^\{(?!mermaid\b|dot\b)[a-z]+\b/
/** What the figure or the table that a listing makes is called. */
const caption = /^(?:fig|tbl)-cap$/

/** A listing of a notebook: its fence, what its first lines say of it, and whether it stands within nothing else. */
interface Cell { fence: Line, index: number, options: Option[], isHidden: boolean, tabs: string[], isApart: boolean }

/** The lines of one option, and what those behind its first one say. */
interface Option extends Line { more: string[] }

/**
 * Listings of notebooks. Lines with options go, but for the caption of what the listing makes, which stays as a comment; a listing that
 * its author hides from readers is left out, with a message; of several that say the same for several libraries, the first stays in
 * the talk and the others stand behind the end.
 */
export const cellOptions: Dialect = {
  name: 'options of cells',
  sign: /^[ \t]*(?:(?:#|\/\/|--|%%)\|[ \t]*[\w-]+:|(?:# ?@|%%)tab[ \t])|`{3}\{r[^\n}]*(?:echo|include)\s*=\s*F|^execute:/m,
  edits: (text, file) => {
    const lines = linesOf(text)
    const isSilent = silent.test(headOf(text.source))
    const cells = listingsIn(lines.map(({ raw }) => raw))
      .map(({ index, info, lead }): Cell => ({ ...cellOf(lines, index, info, isSilent), isApart: lead === '' }))
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

/** What a listing that runs says itself of whether it is shown comes before what its document says of all. */
function cellOf(lines: Line[], index: number, info: string, isSilent: boolean): Omit<Cell, 'isApart'> {
  const options: Option[] = []
  for (let at = index + 1; at < lines.length; at++) {
    const last = options.at(-1)
    const line = lines[at]
    if (option.test(line.raw) || tab.test(line.raw))
      options.push({ ...line, more: [] })
    else if (last && further.test(line.raw))
      options.splice(-1, 1, { ...last, end: line.end, more: [...last.more, further.exec(line.raw)![1]?.trim() ?? ''] })
    else
      break
  }
  const isShown = /\becho\s*=\s*T/.test(info) || options.some(({ raw }) => /^[ \t]*\S{1,2}\|[ \t]*echo:[ \t]*true\b/i.test(raw))
  const isHidden = (isSilent && running.test(info) && !isShown)
    || /\b(?:echo|include)\s*=\s*F(?:ALSE)?\b/.test(info)
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

function withoutOption({ start, end, raw, more }: Option): Edit {
  const [, key, value] = option.exec(raw) ?? []
  const said = [...value && !/^\s*[|>][+-]?\s*$/.test(value) ? [value.trim()] : [], ...more].filter(Boolean).join(' ')
  const words = key && caption.test(key) ? said.replace(/^["']|["']$/g, '').trim() : ''
  const sign = /^[ \t]*(?:\/\/|--|%%)(?=\|)/.exec(raw)?.[0].trim() ?? '#'
  return words && !words.startsWith('!expr')
    ? { start, end, text: `${sign} ${words}` }
    : { start, end: end + 1, text: '' }
}
