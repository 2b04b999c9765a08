import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf, ordered } from './dialect.ts'

/** The line above the notes of a text: `注释：`, `## Notes`. */
const head = /^[ \t]{0,3}(?:#{1,6}[ \t]+)?(?:\*\*)?(?:注[释釋解]?|尾注|脚注|腳註|Notes|Endnotes)(?:\*\*)?[:：]?(?:\*\*)?[ \t]*$/i
const note = /^[ \t]{0,3}([\u2460-\u2473])[ \t]*(?=\S)/

/** Notes that a text lists at its end behind `①`, `②`, and marks with the same signs in its sentences, are footnotes. */
export const circledNotes: Dialect = {
  name: 'notes behind circled numbers',
  sign: /^[ \t]{0,3}[\u2460-\u2473]/m,
  edits: (text) => {
    const lines = linesOf(text)
    const from = lines.findLastIndex(({ mask }) => head.test(mask))
    const notes = from < 0 ? [] : lines.slice(from + 1).filter(({ mask }) => note.test(mask))
    const isRest = notes.length > 1 && lines.slice(from + 1).every(({ mask }) => mask.trim() === '' || note.test(mask))
    const marks = isRest ? notes.map(({ mask }) => marksOf(note.exec(mask)![1], text.mask.slice(0, lines[from].start))) : []
    if (marks.length === 0 || marks.some(places => places.length !== 1))
      return []
    const nameOf = (index: number): string => `[^note-${index + 1}]`
    return ordered([
      ...marks.map(([start], index): Edit => ({ start, end: start + 1, text: nameOf(index) })),
      { start: lines[from].start, end: lines[from].end, text: '' },
      ...notes.map(({ start, mask }, index): Edit => ({ start, end: start + note.exec(mask)![0].length, text: `\n${nameOf(index)}: ` })),
    ])
  },
}

/** The places of a sign within sentences. */
function marksOf(sign: string, text: string): number[] {
  return [...text.matchAll(new RegExp(`(?<=[^\\s>*+-])${sign}`, 'g'))].map(({ index }) => index)
}
