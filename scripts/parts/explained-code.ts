import type { CodeSample } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import type { TextPart } from './text.ts'
import { canvas, explainedCode as design } from '../design/design.ts'
import { columnsOf } from '../estimate/formula-and-code.ts'
import { wrap } from '../markdown/component.ts'
import { printCode } from '../markdown/print-block.ts'
import { wordsOf } from '../outline/rich.ts'
import { captionBox, corrected, framed, labelBox } from './around.ts'
import { heightOfRows, rows as rowsKind } from './rows.ts'

/** A listing, set in `size` px, beside sentences about it; `marks` are the lines that they speak of, counted from 1, 0 for none. */
export interface ExplainedCodePart {
  kind: 'explained-code'
  block: CodeSample
  size: number
  rows: TextPart[]
  rowSize: number
  marks: number[]
}

declare module './part.ts' {
  interface PartMap { 'explained-code': ExplainedCodePart }
}

/** Code at the left and what it does at the right, tied by letters. */
export const explainedCode: PartKind<ExplainedCodePart> = {
  isWindow: true,
  boxes: (part, room) => [
    ...labelBox(part.block, room),
    corrected({ is: 'columns', height: heightOfExplained(part), block: part.block }),
    ...captionBox(part.block),
  ],
  print: ({ block, rows, rowSize, marks, size }, context, all) => {
    const props = { size: String(size), width: String(widthOfCode(block, size)), marks: marks.some(Boolean) ? marks.join(' ') : '' }
    const text = rowsKind.print({ kind: 'rows', rows, size: rowSize }, context, all)
    const body = wrap('ExplainedCode', props, `${printCode(block.code)}\n\n${text}`)
    return framed(block, body, context)
  },
  words: ({ rows }) => rows.map(({ text }) => wordsOf(text)),
  texts: ({ rows }) => rows.map(({ text }) => text),
  shows: ({ block }) => [{ block }],
}

/** Width in px of a listing whose lines do not break. */
export function widthOfCode({ code }: CodeSample, size: number): number {
  return Math.ceil(Math.max(...code.value.split('\n').map(columnsOf)) * size * design.letter + design.around)
}

/** Width in px that is left beside a listing for its explanation. */
export function widthBeside(block: CodeSample, size: number): number {
  return canvas.width - widthOfCode(block, size) - design.gap
}

function heightOfExplained({ block, rows, rowSize, size, marks }: ExplainedCodePart): number {
  const width = widthBeside(block, size) - (marks.some(Boolean) ? design.mark : 0)
  return Math.max(heightOfListing(block, size), heightOfRows(rows, rowSize, width))
}

/** Height in px of a listing in a font size. */
export function heightOfListing({ code }: CodeSample, size: number): number {
  return code.value.split('\n').length * size * design.leading + 2 * design.padding
}
