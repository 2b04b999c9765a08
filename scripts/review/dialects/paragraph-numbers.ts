import type { Dialect } from './dialect.ts'
import { reportOnce } from './dialect.ts'

/** The number of a paragraph, as patents have it. */
const numbered = /^[ \t]{0,3}\[(0\d{3})\][ \t]*(?=\S)/gm
/** So many that count on are no years or pages. */
const fewest = 3

/** `[0001]` before each paragraph of a patent counts the paragraphs and is left out, with a message. */
export const paragraphNumbers: Dialect = {
  name: 'numbers of paragraphs',
  sign: /^[ \t]{0,3}\[0\d{3}\]/m,
  edits: ({ source, mask }, file) => {
    const found = [...mask.matchAll(numbered)]
    if (found.length < fewest || found.some(({ 1: number }, index) => index > 0 && Number(number) <= Number(found[index - 1][1])))
      return []
    const says = '`[0001]` is the number of a paragraph and is left out, expected none'
    reportOnce(file, 'page-furniture', source, found.map(({ index }) => index), says)
    return found.map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, text: '' }))
  },
}
