import { codeAdvance } from '../typesetting/advance-of.ts'
import { isWide } from '../typesetting/units.ts'
import { codeLines } from './code-lines.ts'
import { formulaRoom, setSizeOf, sizeOfFormula } from './formula.ts'
import { air, canvas, formulaScale, sizes } from './sizes.ts'

/** Height in px of a formula on a line of its own, in text of a font size. */
export function heightOfFormula(value: string, width: number = canvas.width, size: number = sizes.body.size): number {
  const { height, depth, width: natural } = sizeOfFormula(value, true)
  // One that is taller than a slide is set smaller on it.
  const isTall = size === sizes.body.size && (height + depth) * size * formulaScale > formulaRoom.height
  const em = isTall ? setSizeOf(value) : size * formulaScale
  // The line itself has an ascent and a descent that a flat formula does not fill.
  const line = (Math.max(height, 0.93) + Math.max(depth, 0.27)) * em
  return Math.max(size * 1.6, line) * Math.max(1, Math.ceil(natural * em / width))
}

/** Height in px of a listing, or of some of its lines; a line too long for the slide goes on below. */
export function heightOfCode(value: string, width: number = canvas.width, range: number[] = []): number {
  return value === ''
    ? 2 * air.codeY
    : 2 * air.codeY + codeLines(value).slice(...range).reduce((sum, line) => sum + heightOfCodeLine(line, width), 0)
}

/** Height in px of one line of code. */
export function heightOfCodeLine(line: string, width: number = canvas.width): number {
  return Math.max(1, Math.ceil(columnsOf(line) / columnsIn(width))) * sizes.code.line
}

/** Letters of code, all of one width, that a line of a slide holds. */
function columnsIn(width: number): number {
  return Math.floor((width - 2 * air.codeX) / (sizes.code.size * codeAdvance) + 0.01)
}

/** Letters that a line of code takes, a wide one more than one, and two within a drawing of lines. */
export function columnsOf(line: string): number {
  const wide = isDrawn(line) ? 2 : 1 / codeAdvance
  let columns = 0
  for (const char of line)
    columns += char === '\t' ? 8 - columns % 8 : isWide(char) ? wide : 1
  return columns
}

/** True for a line of a drawing, whose wide signs stand over two letters. */
function isDrawn(line: string): boolean {
  return /[\u2500-\u259F]/.test(line)
}
