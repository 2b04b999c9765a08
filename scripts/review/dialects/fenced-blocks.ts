import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { listingsIn } from './fences.ts'

/** Fences that plugins of Obsidian read as blocks of Markdown: remarks, and columns. */
const remark = /^ad-([\w-]+)$/i
const columns = /^(?:col|col-md|col2|multi-?column|column-?s?)$/i
/** What such a fence says of itself on its first lines. */
const option = /^[ \t>]*(title|collapse|icon|color|flexGrow|height|textAlign):(.*)$/

/** `ad-note` fences of Obsidian are callouts with the title of their first lines; `col` fences are what they hold. */
export const fencedBlocks: Dialect = {
  name: 'blocks in fences',
  sign: /^[ \t>]*(?:`{3,}|~{3,})[ \t]*(?:ad-\w|col|multi-?col)/im,
  edits: text => editsIn(linesOf(text)),
}

function editsIn(lines: Line[]): Edit[] {
  return listingsIn(lines.map(({ raw }) => raw)).flatMap(({ index, info, lead, mark, last, cut }): Edit[] => {
    const kind = remark.exec(info.trim())?.[1].toLowerCase()
    const isClosed = cut === undefined && lines[last]?.raw.trim().replace(/^[> \t]+/, '') === mark && last > index
    if (!isClosed || (kind === undefined && !columns.test(info.trim())))
      return []
    let from = index + 1
    while (from < last && option.test(lines[from].raw))
      from++
    const said = lines.slice(index + 1, from).map(({ raw }) => option.exec(raw)!)
    const title = said.find(([, key]) => key === 'title')?.[2].trim() ?? ''
    const opening = kind === undefined ? '' : `${':'.repeat(mark.length)} ${kind} ${title}`.trimEnd()
    return [
      { start: lines[index].start + lead.length, end: lines[index].end, text: opening },
      ...lines.slice(index + 1, from).map(({ start, end }): Edit => ({ start: start + lead.length, end, text: '' })),
      ...editsIn(lines.slice(from, last)),
      { start: lines[last].start + lead.length, end: lines[last].end, text: kind === undefined ? '' : ':'.repeat(mark.length) },
    ]
  })
}
