import type { Formula } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import type { Theorem } from './theorem.ts'
import { canvas, theorem as design } from '../design/design.ts'
import { heightOfFormula } from '../estimate/formula-and-code.ts'
import { printFormula } from '../markdown/print-block.ts'
import { corrected, framed, labelBox } from './around.ts'
import { heightOfStatement, printStatement } from './theorem.ts'

/** A statement with the formulas that finish its sentence, all in its frame. */
export interface StatedPart { kind: 'stated', block: Theorem, formulas: Formula[] }

declare module './part.ts' {
  interface PartMap { stated: StatedPart }
}

/** What is stated by words and formulas together. */
export const stated: PartKind<StatedPart> = {
  boxes: ({ block, formulas }, room) => [
    ...labelBox(block, room),
    corrected({ is: 'quote', height: heightOfStatement(block, room.width) + heightOfAll(formulas), block }),
  ],
  print: ({ block, formulas }, context) => {
    const beneath = formulas.map(({ value }) => printFormula(value))
    return framed(block, printStatement(block, context, beneath), context)
  },
  words: ({ block }, all) => all.kindOf(block).words?.(block) ?? [],
  shows: ({ block, formulas }) => [block, ...formulas].map(each => ({ block: each })),
}

function heightOfAll(formulas: Formula[]): number {
  const room = canvas.width - 2 * design.padding
  return formulas.reduce((sum, { value }) => sum + design.gap + heightOfFormula(value, room, design.size), 0)
}
