import type { Formula, Prose } from '../outline/block.ts'
import type { Symbol } from '../outline/symbols.ts'
import type { PartKind } from './kind.ts'
import { canvas, where as design } from '../design/design.ts'
import { heightOfFormula } from '../estimate/formula-and-code.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { wrap } from '../markdown/component.ts'
import { printFormula } from '../markdown/print-block.ts'
import { printRich } from '../markdown/rich.ts'
import { wordsOf } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'
import { captionBox, corrected, framed, labelBox } from './around.ts'

/** A formula, in text of `large` px, with the meanings of its symbols in `size` px, `of` the paragraph that says them. */
export interface WherePart { kind: 'where', formula: Formula, symbols: Symbol[], of: Prose, size: number, large?: number }

declare module './part.ts' {
  interface PartMap { where: WherePart }
}

/** A formula in a panel, and beneath it a row for each symbol. */
export const where: PartKind<WherePart> = {
  isWindow: true,
  boxes: (part, room) => [
    ...labelBox(part.formula, room),
    corrected({ is: 'columns', height: heightOfWhere(part), block: part.formula }),
    ...captionBox(part.formula),
  ],
  print: ({ formula, symbols, size, large }, context) => {
    const rows = symbols.flatMap(({ symbol, text }) => [printRich(symbol, context), printRich(text, context)])
    const given = { size: String(size), formula: large ? String(large) : '' }
    const body = wrap('Where', given, [printFormula(formula.value), ...rows].join('\n\n'))
    return framed(formula, body, context)
  },
  words: ({ symbols }) => symbols.map(({ text }) => wordsOf(text)),
  texts: ({ symbols }) => symbols.map(({ text }) => text),
  shows: ({ formula }) => [{ block: formula }],
}

function heightOfWhere({ formula, symbols, size, large }: WherePart): number {
  const line = Math.round(size * design.leading)
  const rows = symbols.map(({ symbol, text }) => Math.max(...[
    layLines(runsOfRich(symbol), size, design.symbol, line),
    layLines(runsOfRich(text), size, canvas.width - design.symbol - design.gap, line),
  ].map(({ lines, extra }) => lines * line + extra)) + design.padding)
  return heightOfFormula(formula.value, canvas.width - 2 * design.panel, large) + 2 * design.panel + rows.length * Math.max(...rows)
}
