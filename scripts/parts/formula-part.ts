import type { Formula } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { heightOfWindow } from '../estimate/sizes.ts'
import { wrap } from '../markdown/component.ts'
import { printFormula } from '../markdown/print-block.ts'
import { captionBox, framed, labelBox } from './around.ts'

/** One of the parts in which a formula is shown that is too large for a slide and has no place to break. */
export interface FormulaPart { kind: 'formula-part', formula: Formula, part: number, of: number }

declare module './part.ts' {
  interface PartMap { 'formula-part': FormulaPart }
}

/** A window on a large formula. */
export const formulaPart: PartKind<FormulaPart> = {
  isWindow: true,
  boxes: ({ formula }, room) => [...labelBox(formula, room), { is: 'diagram', height: heightOfWindow }, ...captionBox(formula)],
  print: ({ formula, part, of }, context) =>
    framed(formula, wrap('FormulaPart', { part: String(part), of: String(of) }, printFormula(formula.value)), context),
  shows: ({ formula }) => [{ block: formula }],
}
