import type { Dialect } from './dialect.ts'
import { bulletBefore, foundIn, inPlace, ordered, reportOnce } from './dialect.ts'

const task = /\{\{(?:\[\[)?(TODO|DONE)(?:\]\])?\}\}[ \t]*/g
/** What Roam puts something of its own in place of, a reference to a block, the look of one. */
const own = [
  /[ \t]*\{\{(?:\[\[)?(?:embed|query|table|kanban|mermaid|diagram|slider|attr-table|pomo|word-count|iframe|pdf|audio|date|calc)(?:\]\])?(?::[^{}\n]*)?\}\}/gi,
  /[ \t]*(?:\[[^\]\n]{0,500}\])?\(\((?=[\w-]*\d)[\w-]{6,12}\)\)/g,
  /(?<=^[ \t]*[-*][ \t]+)#\.[\w-]+[ \t]*/gm,
  /(?<=^[ \t]*[-*][ \t]+):hiccup\b[^\n]*/gm,
]
const film = /\{\{(?:\[\[)?(?:video|youtube|iframe)(?:\]\])?:?[ \t]+(https?:[^\s{}]+)[ \t]*\}\}/gi
const tag = /#\[\[([^\]\n]+)\]\]/g
const highlight = /\^\^([^^\n]+)\^\^/g

/** Pages of Roam: tasks get boxes, what is marked is marked; what only its own window shows is left out. */
export const roam: Dialect = {
  name: 'pages of Roam',
  sign: /\{\{(?:\[\[|TODO\}|DONE\})|#\[\[|\(\([\w-]{6,12}\)\)|^[ \t]*[-*][ \t]+(?:#\.|:hiccup)/m,
  edits: (text, file) => {
    const { source, mask } = text
    const found = (pattern: RegExp): RegExpExecArray[] => foundIn(text, pattern)
    const left = own.flatMap(found)
    reportOnce(
      file,
      'other-mark',
      source,
      left.map(({ index }) => index),
      'A reference to a block, a query or a command of Roam is left out, expected the words that it shows there',
    )
    return ordered([
      ...left.map(inPlace()).map(edit => ({ ...edit, start: edit.start - bulletBefore(mask, edit) })),
      ...found(film).map(inPlace(([, address]) => `<${address}>`)),
      ...found(task).map(inPlace(([, state]) => state === 'DONE' ? '[x] ' : '[ ] ')),
      ...found(tag).map(inPlace(([, words]) => words)),
      ...found(highlight).map(inPlace(([, words]) => `==${words}==`)),
    ])
  },
}
