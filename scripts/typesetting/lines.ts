import type { Run } from './run.ts'
import { advanceOf, codeAdvance } from './advance-of.ts'
import { lineBreak } from './run.ts'
import { traits, traitsOf } from './signs.ts'

/** Air that the browser sets between Han and a Latin letter or digit. */
const autospace = 0.125

/** What is never torn: its width without and with the spaces behind it, in px; `squeeze` of it may hang over the end of a line. */
interface Word {
  width: number
  space: number
  squeeze: number
  /** Height of a formula above and below the text's own, in px. */
  rise: number
  isBreak?: boolean
}

/** How a text lies in a column: its lines, and what formulas add to their heights. */
export interface Laid { lines: number, extra: number, width: number }

/** Breaks runs of a font size into lines of a width in px, as the browser does: between Han signs, at spaces and hyphens, else anywhere. */
export function layLines(runs: Run[], size: number, width: number, line = size * 1.6): Laid {
  const laid: Laid = { lines: 1, extra: 0, width: 0 }
  let used = 0
  let rise = 0
  const turn = (): void => {
    laid.lines++
    laid.extra += Math.max(0, rise - line)
    used = rise = 0
  }
  for (const word of wordsOf(runs, size)) {
    if (word.isBreak) {
      turn()
      continue
    }
    if (used > 0 && used + word.width - word.squeeze > width)
      turn()
    if (word.width > width) {
      const more = Math.ceil(word.width / width) - 1
      laid.lines += more
      used = word.width - more * width + word.space
    }
    else {
      used += word.width + word.space
    }
    rise = Math.max(rise, word.rise)
    laid.width = Math.max(laid.width, Math.min(used - word.space, width))
  }
  laid.extra += Math.max(0, rise - line)
  return laid
}

/** Width in px of runs that stand on one line; lines that the author broke count alone. */
export function widthOf(runs: Run[], size: number): number {
  return layLines(runs, size, Infinity).width
}

/** The widest of what is never torn, in px. */
export function widestWord(runs: Run[], size: number): number {
  return wordsOf(runs, size).reduce((widest, { width }) => Math.max(widest, width), 0)
}

function wordsOf(runs: Run[], size: number): Word[] {
  const words: Word[] = []
  let word: Word = { width: 0, space: 0, squeeze: 0, rise: 0 }
  let before = ''
  /** The traits of the sign before. */
  let had = 0
  const end = (): void => {
    if (word.width > 0 || word.space > 0)
      words.push(word)
    word = { width: 0, space: 0, squeeze: 0, rise: 0 }
  }
  for (const { text, weight, isCode, scale, box } of runs) {
    if (box) {
      if (before && before !== ' ' && isBreakable(before, 'x', had, traits.letter))
        end()
      word.width += box.width * size
      word.rise = Math.max(word.rise, (box.height + box.depth) * size)
      before = 'x'
      had = traits.letter
      continue
    }
    const em = size * scale
    // Code has air at both ends.
    if (isCode)
      word.width += 0.3 * em
    for (const char of text) {
      if (char === lineBreak) {
        end()
        words.push({ width: 0, space: 0, squeeze: 0, rise: 0, isBreak: true })
        before = ''
        had = 0
        continue
      }
      if (char === ' ' || char === '\t') {
        word.space = (isCode ? codeAdvance : advanceOf(' ', weight)) * em
        before = ' '
        had = 0
        continue
      }
      const has = traitsOf(char)
      if (before && isBreakable(before, char, had, has))
        end()
      const advance = (isCode && !(has & traits.wide) ? codeAdvance : advanceOf(char, weight)) * em
      word.width += advance + kernBetween(had, has) * em + (isCode ? 0 : airBetween(had, has) * em)
      word.squeeze = has & traits.squeezed ? em / 2 : 0
      before = char
      had = has
    }
    if (isCode)
      word.width += 0.3 * em
  }
  end()
  return words
}

/** What two full-width signs of punctuation lose beside each other, in em. */
function kernBetween(before: number, char: number): number {
  const isSqueezed = (before & traits.squeezed && char & (traits.squeezed | traits.squeezedOpening))
    || (before & char & traits.squeezedOpening)
  return isSqueezed ? -0.5 : 0
}

function airBetween(before: number, char: number): number {
  return (before & traits.han && char & traits.letter) || (before & traits.letter && char & traits.han) ? autospace : 0
}

/** True where a line may end between two signs, given with their traits. */
function isBreakable(before: string, char: string, had: number, has: number): boolean {
  if (has & traits.closing || had & traits.opening)
    return false
  if (before === ' ')
    return true
  if (before === '—' && char === '—')
    return false
  if ((had | has) & traits.wide)
    return true
  // A sign before a number stays with it: `92.5(-0.9)`.
  if (before === '-' && char >= '0' && char <= '9')
    return false
  return (before === '-' || before === '–' || before === '—') && (has & traits.letter) !== 0
}
