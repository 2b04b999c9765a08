import type { Paragraph } from 'mdast'
import type { Block, Formula, Prose } from '../../outline/block.ts'
import type { Piece } from '../../parts/part.ts'
import type { WherePart } from '../../parts/where.ts'
import type { Archetype } from './archetype.ts'
import { where as design } from '../../design/design.ts'
import { sizeOfFormula } from '../../estimate/formula.ts'
import { canvas, formulaScale, sizes } from '../../estimate/sizes.ts'
import { symbolsIn } from '../../outline/symbols.ts'
import { heightOf } from '../../parts/index.ts'

/** What a formula's number takes at its right, in em, so that the formula still stands in the middle. */
const numbered = 3

/** A formula with the paragraph behind it that says what its symbols are. */
export const where: Archetype = {
  name: 'where',
  because: 'a formula whose symbols are explained behind it',
  takes: ([first, second]) => isExplained(first) && second === undefined ? 1 : 0,
  plan: ([block], limit, { file }) => [pieceOf(block as Formula, limit, String(file))],
}

function isExplained(block: Block): block is Formula & { told: Prose[] } {
  return block.kind === 'formula' && block.told !== undefined
    && sizeOfFormula(block.value, true).widest * sizes.body.size * formulaScale <= canvas.width - 2 * design.panel
}

/** The symbols in the largest type that fits; the formula alone where none is small enough. */
function pieceOf(block: Formula, limit: number, source: string): Piece {
  const [of] = block.told!
  const symbols = symbolsIn(of.nodes[0] as Paragraph, source)
  const parts = design.sizes.map((size): WherePart => ({ kind: 'where', formula: block, symbols, of, size }))
  const found = parts.find(one => heightOf(one) <= limit)
  const part = found && (enlarged(found, limit) ?? found)
  return part
    ? { parts: [part], height: heightOf(part), blocks: [block], told: [of], layout: 'default' }
    : { parts: [{ kind: 'block', block }], height: heightOf({ kind: 'block', block }), blocks: [block] }
}

/** The same with a formula as large as its slide bears, on as many lines, whose symbols keep their room. */
function enlarged(part: WherePart, limit: number): WherePart | undefined {
  const { value } = part.formula
  const width = sizeOfFormula(value, true).width + (/\\tag\b/.test(value) ? 2 * numbered : 0)
  return design.formulas
    .filter(large => width * large * formulaScale <= canvas.width - 2 * design.panel)
    .map(large => ({ ...part, large }))
    .find(one => heightOf(one) <= limit * design.share)
}
