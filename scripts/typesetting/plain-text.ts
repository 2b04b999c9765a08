import { advanceOf } from './advance-of.ts'
import { firstClauses } from './clauses.ts'

/** Width of plain words in px at a font size. */
export function widthOfText(text: string, size: number, weight: 400 | 600 = 400): number {
  let width = 0
  for (const char of text)
    width += advanceOf(char, weight)
  return width * size
}

/** A piece of a word at the end, which a cut has left of it, with the words before it that lead to it: `of the coll`. */
const torn = /(?:\s+(?:an?|and|as|at|by|for|from|in|of|on|or|the|to|with)){0,3}\s+[\p{Script=Latin}\p{N}'’-]{1,24}$/iu
/** So much of what has room is left at least where a word is not to be cut in two. */
const enough = 0.4

/** Plain words cut to a width in px, behind a word where they can be, and an ellipsis; only for words that stand whole elsewhere. */
export function shortened(text: string, width: number, size: number, weight: 400 | 600 = 400): string {
  if (widthOfText(text, size, weight) <= width)
    return text
  const chars = [...text]
  while (chars.length > 1 && widthOfText(`${chars.join('')}…`, size, weight) > width)
    chars.pop()
  const [cut, next] = [chars.join(''), [...text][chars.length]]
  const whole = /[\p{Script=Latin}\p{N}]/u.test(next) ? cut.replace(torn, '') : cut
  return `${(whole.length >= cut.length * enough ? whole : cut).replace(/[\s\p{P}]+$/u, '')}…`
}

/** A line for words: its width in px, and the size of its letters. */
interface Line { width: number, size: number, weight?: 400 | 600 }

/** Smaller lines that words take which are too long for one: their size, how many, and how much of them words fill. */
interface SmallerLines { size: number, lines: number, fill: number }

/** Plain words cut to a line, or to the smaller ones that they take where it is too short for them: behind a clause where they can be. */
export function onLines(text: string, { width, size, weight = 400 }: Line, smaller?: SmallerLines): string {
  if (!smaller || widthOfText(text, size, weight) <= width)
    return shortened(text, width, size, weight)
  const room = width * smaller.lines * smaller.fill
  const fits = (words: string): boolean => widthOfText(words, smaller.size, weight) <= room
  return fits(text) ? text : firstClauses(text, fits) ?? shortened(text, room, smaller.size, weight)
}
