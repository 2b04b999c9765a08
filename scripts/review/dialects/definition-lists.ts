import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'

const definition = /^ {0,3}[:~][ \t]+(?=\S)/
/** What is no term: the mark of another block, or a caption. */
const noTerm = /^\s*(?:[-+*#>|:~]|\d+[.)]\s|$|[\0<])/

/** A term with `:   its definition` becomes a point of a list with the term in bold; what is indented below goes on with it. */
export const definitionLists: Dialect = {
  name: 'definition lists',
  sign: /\n {0,3}[:~][ \t]+\S/,
  edits: (text) => {
    const lines = linesOf(text)
    const edits: Edit[] = []
    for (let index = 1; index < lines.length; index++) {
      const gap = lines[index - 1].raw.trim() === '' ? 2 : 1
      const term = lines[index - gap]
      if (!term || !definition.test(lines[index].mask) || noTerm.test(term.mask) || !isAlone(lines, index - gap))
        continue
      const colon = /\p{Script=Han}/u.test(term.raw) ? '：' : ': '
      const words = term.raw.trim()
      const isBold = /^(?:\*\*|__).*(?:\*\*|__)$/.test(words)
      edits.push({
        start: term.start,
        end: lines[index].start + definition.exec(lines[index].raw)![0].length,
        text: `${isBold ? `- ${words}` : `- **${words}**`}${colon}`,
      })
      index = goOn(lines, index + 1, edits) - 1
    }
    return edits
  },
}

/** A term stands alone: behind a blank line, or behind another definition. */
function isAlone(lines: Line[], index: number): boolean {
  const before = lines[index - 1]?.raw ?? ''
  return before.trim() === '' || definition.test(before) || /^(?: {2,}|\t)/.test(before) || /^#{1,6}\s/.test(before)
}

/** What belongs to a definition: lines that go on, indented paragraphs, further definitions. Returns the line behind. */
function goOn(lines: Line[], from: number, edits: Edit[]): number {
  let index = from
  for (; index < lines.length; index++) {
    const { start, raw } = lines[index]
    const isBlank = raw.trim() === ''
    const next = lines[index + 1]?.raw ?? ''
    if (isBlank && !/^(?: {2,}|\t)\S/.test(next) && !definition.test(next))
      break
    if (isBlank)
      continue
    const mark = definition.exec(raw)?.[0]
    if (mark !== undefined && lines[index - 1].raw.trim() !== '')
      edits.push({ start, end: start + mark.length, text: '\n  ' })
    else if (mark !== undefined || /^(?: {2,}|\t)/.test(raw))
      edits.push({ start, end: start + (mark ?? /^(?: {1,4}|\t)/.exec(raw)![0]).length, text: '  ' })
    else if (lines[index - 1].raw.trim() === '' || definition.test(next))
      break
    else
      edits.push({ start, end: start, text: '  ' })
  }
  return index
}
