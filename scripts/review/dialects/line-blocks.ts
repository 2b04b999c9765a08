import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

const lineOfBlock = /^\|[ \t](?!.*\|)|^\|[ \t]*$/

/** Pandoc's lines behind `| ` keep their breaks: each becomes a line that ends with one. */
export const lineBlocks: Dialect = {
  name: 'line blocks',
  sign: /^\| /m,
  edits: (text) => {
    const lines = linesOf(text)
    const isOne = (index: number): boolean => lineOfBlock.test(lines[index]?.mask ?? '')
    return lines.flatMap(({ start, raw }, index): Edit[] => {
      const isRow = !isOne(index) || (!isOne(index - 1) && !isOne(index + 1)) || /^\|?\s*:?-{3,}/.test(lines[index + 1]?.raw ?? '')
      if (isRow)
        return []
      const before = { start, end: start + Math.min(2, raw.length), text: '' }
      const isBroken = raw.trim() !== '|' && isOne(index + 1) && lines[index + 1].raw.trim() !== '|'
      const indent = /^\|[ \t]([ \t]*)/.exec(raw)?.[1].length ?? 0
      before.end += indent
      before.text = '\u00A0'.repeat(indent)
      return [before, ...(isBroken ? [{ start: start + raw.length, end: start + raw.length, text: '\\' }] : [])]
    })
  },
}
