import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { beginsLine, blanksBefore, endsLine, linesOf, ordered, reportOnce } from './dialect.ts'
import { listingsIn } from './fences.ts'
import { hidden } from './mask.ts'

/** Listings that a plugin of Obsidian puts something in place of, when it shows the note. */
const queries = /^(?:dataview|dataviewjs|tasks|query|button|meta-bind(?:-\w+)?|tracker|base|templater|waypoint|timeline-labeled|leaflet|kanban)$/i
/** A query among words. */
const asked = /`(?:\$?=|INPUT\[|VIEW\[|BUTTON\[)[^`\n]+`/g
/** A field on a line or a point of its own, and one among words. */
const field = /^([ \t>]*(?:[-+*][ \t]+)?)((?:\*\*|__|[*_])?)(\p{L}(?:[\p{L}\d _-]{0,40}?[\p{L}\d])?)::\2[ \t]+(?=\S)/gmu
const among = /[[(](\p{L}(?:[\p{L}\d _-]{0,40}?[\p{L}\d])?)::([^[\]()\n]+)[\])](?!\()/gu
/** What runs while a note is made from a template. */
const command = /<%[-_*+]?(?:(?!%>)[\s\S]){1,2000}?[-_]?%>/g

/** Fields of Obsidian's Dataview are labels; its queries, those of other plugins and commands of Templater are left out, with a message. */
export const dataview: Dialect = {
  name: 'queries, fields and commands of Obsidian',
  sign: /::[ \t]*\S|^[ \t>]*(?:`{3,}|~{3,})[ \t]*(?:dataview|tasks|query|button|meta-bind|tracker|base|waypoint|leaflet|kanban)|`(?:\$?=|INPUT|VIEW|BUTTON)|<%/im,
  edits: (text, file) => {
    const { source, mask } = text
    const gone = [
      ...queriesIn(text),
      ...[...source.matchAll(asked)]
        .filter(({ 0: whole, index }) => /^`\$?=[ \t]*(?:this|dv|date|dur|sum|length|link|\[\[)|^`[A-Z]/.test(whole) && isCode(mask, index))
        .map(withoutBlanks(source)),
      ...[...mask.matchAll(command)].map(withoutBlanks(source)),
    ].toSorted((a, b) => a.start - b.start)
    reportOnce(
      file,
      'other-mark',
      source,
      gone.map(({ start }) => start),
      'A query or command of Obsidian (`dataview`, `<% %>`) is left out, expected what it shows there',
    )
    return ordered([...gone, ...fieldsIn(mask)])
  },
}

function queriesIn(text: { source: string, mask: string }): Edit[] {
  const lines = linesOf(text)
  return listingsIn(lines.map(({ raw }) => raw))
    .filter(({ index, info }) => queries.test(info.trim()) && lines[index].mask.endsWith(hidden))
    .map(({ index, last, lead }): Edit =>
      ({ start: lines[index].start + lead.length, end: lines[Math.min(last, lines.length - 1)].end, text: '' }))
}

/** True where code among words begins, and no listing. */
function isCode(mask: string, at: number): boolean {
  const line = mask.slice(mask.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0]
  return mask[at] === hidden && line.replaceAll(hidden, '').trim() !== ''
}

function withoutBlanks(source: string): (found: RegExpExecArray) => Edit {
  return ({ 0: whole, index }) => {
    const end = index + whole.length
    const isAlone = beginsLine(source, index) && endsLine(source, end)
    return { start: index - (isAlone ? 0 : blanksBefore(source, index)), end, text: '' }
  }
}

function fieldsIn(mask: string): Edit[] {
  return [
    ...[...mask.matchAll(field)].map(({ 0: whole, 1: before, 3: key, index }): Edit =>
      ({ start: index + before.length, end: index + whole.length, text: `**${key.trim()}:** ` })),
    ...[...mask.matchAll(among)].flatMap(({ 0: whole, 1: key, 2: said, index }): Edit[] => {
      const value = said.trimStart()
      const from = whole.lastIndexOf(value)
      return [
        { start: index, end: index + from, text: `${whole.startsWith('(') ? '(' : ''}${key.trim()}: ` },
        { start: index + from + value.length, end: index + whole.length, text: whole.startsWith('(') ? ')' : '' },
      ]
    }),
  ]
}
