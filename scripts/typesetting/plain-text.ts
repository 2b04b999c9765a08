import { advanceOf } from './advance-of.ts'

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
