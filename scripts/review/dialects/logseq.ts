import type { VFile } from 'vfile'
import type { Edit } from '../rewrite.ts'
import type { Dialect, Text } from './dialect.ts'
import { bulletBefore, inPlace, linesOf, ordered, reportOnce } from './dialect.ts'

/** Lines that keep how a block is shown, when it is due, and how long somebody worked on it. */
const kept = new RegExp([
  String.raw`(?:collapsed|heading|id|public|icon|tags|alias(?:es)?|filters|exclude-from-graph-view|template|background-color)::.*`,
  String.raw`(?:card|hl|ls|logseq|query|created|updated|file)-?[\w.-]*::.*`,
  String.raw`(?:SCHEDULED|DEADLINE): <[^>\n]*>`,
  ':LOGBOOK:|CLOCK: .*|:END:',
].map(one => `^[ \\t]*(?:-[ \\t]+)?(?:${one})[ \\t]*$`).join('|'), 'i')
/** The name of a block within brackets. */
const reference = /[ \t]*(?:\{\{embed[ \t]+)?(?:\[[^\]\n]{0,500}\])?\(\([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\)\)(?:[ \t]*\}\})?/gi
/** What Logseq puts a query, a drawing or a plugin's own in place of. */
const command = /[ \t]*\{\{(?:query|renderer|embed|namespace|tweet|function)\b[^{}\n]*\}\}/gi
const film = /\{\{(?:video|youtube|bilibili|vimeo)[ \t]+(https?:[^\s{}]+)[ \t]*\}\}/gi
const cloze = /\{\{cloze\b([^{}\n]+)\}\}/gi
const task = /^([ \t]*-[ \t]+)(TODO|LATER|NOW|DOING|WAITING|WAIT|IN-PROGRESS|DONE|CANCELL?ED)[ \t]+(?:\[#[ABC]\][ \t]+)?(?=\S)/
const size = /(?<=\))\{:(?:height|width)[^{}\n]*\}/g
/** The properties of a page stand above its text. */
const mostProperties = 8

/** Pages of Logseq: tasks get boxes, the page's title is the title; what only its own window shows is left out. */
export const logseq: Dialect = {
  name: 'pages of Logseq',
  sign: new RegExp([
    String.raw`^[ \t]*(?:-[ \t]+)?(?:title|collapsed|id|public)::`,
    String.raw`^[ \t]*-[ \t]+(?:TODO|DONE|LATER|NOW|DOING)[ \t]`,
    String.raw`^[ \t]*(?:SCHEDULED|DEADLINE): <|^[ \t]*:LOGBOOK:`,
    String.raw`\(\([\da-f]{8}-|\)\{:(?:height|width)|\{\{(?:video|cloze|query|renderer|embed)\b`,
  ].join('|'), 'im'),
  edits: (text, file) => ordered([
    ...leftOut(text, file),
    ...linesOf(text).slice(0, mostProperties).flatMap(({ start, mask }) => titleOn(start, mask, text)),
    ...linesOf(text).flatMap(({ start, mask }) => taskOn(start, mask)),
    ...[...text.source.matchAll(film)].filter(({ index }) => text.mask[index] === '{').map(inPlace(([, address]) => `<${address}>`)),
    ...[...text.mask.matchAll(cloze)].map(inPlace(([, words]) => words.trim())),
    ...[...text.mask.matchAll(size)].map(inPlace()),
  ]),
}

function taskOn(start: number, line: string): Edit[] {
  const [whole, before, state] = task.exec(line) ?? []
  return whole === undefined
    ? []
    : [{ start: start + before.length, end: start + whole.length, text: /^(?:DONE|CANCEL)/.test(state) ? '[x] ' : '[ ] ' }]
}

/** The title of the page, unless a heading says one. */
function titleOn(start: number, line: string, { mask }: Text): Edit[] {
  if (!/^title::[ \t]+\S/.test(line))
    return []
  const hasTitle = /^[ \t]*(?:-[ \t]+)?# \S/m.test(mask)
  return [{ start, end: start + (hasTitle ? line : 'title::').length, text: hasTitle ? '' : '#' }]
}

function leftOut(text: Text, file: VFile): Edit[] {
  const lines = linesOf(text).filter(({ mask }) => kept.test(mask)).map(({ start, end }): Edit => ({ start, end, text: '' }))
  const marks = [reference, command]
    .flatMap(pattern => [...text.mask.matchAll(pattern)].map(inPlace()))
    .map(mark => ({ ...mark, start: mark.start - bulletBefore(text.mask, mark) }))
  reportOnce(
    file,
    'other-mark',
    text.source,
    marks.map(({ start }) => start),
    'A reference to a block, a query or a command of Logseq is left out, expected the words that it shows there',
  )
  return [...lines, ...marks]
}
