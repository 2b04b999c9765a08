import { advanceOf } from './advance-of.ts'
import { firstClauses } from './clauses.ts'

/** Width of plain words in px at a font size. */
export function widthOfText(text: string, size: number, weight: 400 | 600 = 400): number {
  let width = 0
  for (const char of text)
    width += advanceOf(char, weight)
  return width * size
}

/** Plain words cut to a width in px, an ellipsis behind them; only for words that stand whole elsewhere. */
export function shortened(text: string, width: number, size: number, weight: 400 | 600 = 400): string {
  if (widthOfText(text, size, weight) <= width)
    return text
  const chars = [...text]
  while (chars.length > 1 && widthOfText(`${chars.join('')}…`, size, weight) > width)
    chars.pop()
  return `${chars.join('').replace(/[\s\p{P}]+$/u, '')}…`
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
