import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** What stands before a question and before its answer: `Q:`, `问题 3：`, `A.`, `**答**：`. */
const asks = /^ {0,3}(?:\*\*)?(?:Q|问|问题)[ \t]*\d{0,3}(?:\*\*)?[:：.．](?:\*\*)?[ \t]*(?=\S)/i
const answers = /^ {0,3}(?:\*\*)?(?:A|答|回答)[ \t]*\d{0,3}(?:\*\*)?[:：.．](?:\*\*)?[ \t]*(?=\S)/i
/** The same before a question that is in bold with its letter. */
const bold = /^ {0,3}\*\*(?:Q|问|问题)[ \t]*\d{0,3}[:：.．][ \t]*(?=[^*\s][^*\n]*[?？]\*\*\s*$)/i
/** A sentence that asks, with no emphasis of its own. */
const question = /^[^*_]+[?？]\s*$/
/** A single pair may be a sentence of somebody who speaks. */
const fewest = 2

/** Questions behind `Q:` before answers behind `A:` are lines in bold and paragraphs: who is asked needs no letters. */
export const askedAndAnswered: Dialect = {
  name: 'questions and answers behind letters',
  sign: /^[ \t*_]*(?:Q|问|问题)[ \t]*\d*[*_]*[:：.．]/im,
  edits: (text) => {
    const lines = linesOf(text)
    const isBlank = (at: number): boolean => (lines[at]?.mask ?? '').trim() === ''
    const pairs = lines.flatMap((line, index): Edit[][] => {
      const isBold = bold.test(line.mask)
      const asked = isBold ? bold.exec(line.mask)![0] : labelIn(line.mask, asks)
      const next = index + 1 + (isBlank(index + 1) ? lines.slice(index + 1).findIndex(({ mask }) => mask.trim() !== '') : 0)
      const answered = labelIn(lines[next]?.mask ?? '', answers)
      const isNear = isBlank(index - 1) && next <= index + 3
      if (!asked || !answered || !isNear || !(isBold || question.test(line.raw.slice(asked.length))))
        return []
      const { start: from } = lines[next]
      const end = line.start + line.raw.trimEnd().length
      return [[
        { start: line.start, end: line.start + asked.length, text: '**' },
        { start: end, end, text: `${isBold ? '' : '**'}${next === index + 1 ? '\n' : ''}` },
        { start: from, end: from + answered.length, text: '' },
      ]]
    })
    return pairs.length < fewest ? [] : pairs.flat()
  },
}

/** The label that a line begins with; none where emphasis that begins in it goes on behind it. */
function labelIn(line: string, label: RegExp): string | undefined {
  const found = label.exec(line)?.[0]
  return found && found.split('**').length % 2 === 1 ? found : undefined
}
