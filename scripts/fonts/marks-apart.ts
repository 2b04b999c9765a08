import { isMark } from './boxes.ts'

/** What ends a letter with its marks, and is not seen. */
const end = '\u200B'

/**
 * A text in which marks that no shipped font has stand apart from their letters, behind those that are drawn with them: a browser sets a
 * letter with all of its marks from one font, or none of them.
 */
export function marksApart(text: string, missing: string[]): string {
  const marks = new Set(missing.filter(isMark))
  return marks.size === 0
    ? text
    : text.replace(/(?<=\P{M})\p{M}+/gu, (all) => {
        const apart = [...all].filter(mark => marks.has(mark))
        return [...all].filter(mark => !marks.has(mark)).join('') + apart.map(mark => end + mark).join('')
      })
}
