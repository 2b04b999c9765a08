import type { Block, Formula } from '../../outline/block.ts'
import type { Part, Piece } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { gaps, limits } from '../../design/design.ts'
import { partsOfFormula } from '../../estimate/formula-parts.ts'
import { formulaRoom, sizeOfFormula } from '../../estimate/formula.ts'
import { canvas, smallestFormula } from '../../estimate/sizes.ts'
import { captionHeight } from '../../parts/around.ts'
import { heightOf, heightOfParts } from '../../parts/index.ts'
import { tooMuchOf } from '../../parts/reason.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { atJoints } from '../formula-joints.ts'
import { derivationOf, rowsOfFormula, shareOfFormula, unaligned } from '../formula-rows.ts'
import { mostAlike } from '../own-title.ts'
import { eachAlone } from './each-alone.ts'

/** Display math, with the list that explains its symbols where one follows; many formulas go on over several slides. */
export const formula: Archetype = {
  name: 'formula',
  because: 'formulas, one below the other',
  takes: (blocks) => {
    const end = blocks.findIndex(({ kind }) => kind !== 'formula')
    const count = end < 0 ? blocks.length : end
    const next = blocks[count]
    return count === 1 && next?.kind === 'points' && next.items.length <= 4 ? 2 : count
  },
  plan: (found, limit) => {
    const narrowed = found.flatMap((block): Block[] => block.kind === 'formula' ? narrow(block).map(row => jointed(row, limit)) : [block])
    return apart(narrowed, isUnbroken).flatMap(blocks => isUnbroken(blocks[0]) ? inParts(blocks[0], limit) : piecesOfRun(blocks, limit))
  },
}

function piecesOfRun(blocks: Block[], limit: number): Piece[] {
  const [first, second] = blocks
  if (second?.kind === 'points') {
    const parts: Part[] = blocks.map(block => ({ kind: 'block', block }))
    const height = heightOfParts(parts)
    if (height <= limit)
      return [{ parts, height, blocks }]
    return blocks.flatMap(block =>
      block.kind === 'formula'
        ? ownPieces(block, limit)
        : [{ parts: [{ kind: 'block', block } as Part], height: heightOf({ kind: 'block', block }), blocks: [block] }])
  }
  const heights = blocks.map(block => heightOf({ kind: 'block', block }) + gaps.formula)
  const ranges = balance(heights, limit + gaps.formula, limits.formulas.split)
  const tooMuch = tooMuchOf('formulas', heights, limit + gaps.formula, limits.formulas.split)
  return first ? ranges.flatMap(range => piecesOf(blocks.slice(...range), limit)).map(piece => ({ tooMuch, ...piece })) : []
}

/** An environment wider than a slide even at its smallest is set row by row, so that its rows may break. */
function narrow(block: Formula): Formula[] {
  const rows = sizeOfFormula(block.value, true).widest * smallestFormula > canvas.width ? unaligned(block.value) : []
  return rows.length > 0 ? rows.map(value => ({ ...block, value })) : [block]
}

/** A formula too large to be read, set in lines at its joints where it has some. */
function jointed(block: Formula, limit: number): Formula {
  const value = atJoints(block.value, { width: 0.97 * formulaRoom.width, height: Math.min(limit, formulaRoom.height) })
  return value === block.value ? block : { ...block, value }
}

/** True for a formula with a piece wider than a slide even at its smallest: a fraction, a matrix, a long sum in brackets. */
function isUnbroken(block: Block): block is Formula {
  return block.kind === 'formula' && sizeOfFormula(block.value, true).widest * smallestFormula > canvas.width
}

/** The blocks in order, each that is to be alone in a run of its own. */
function apart(blocks: Block[], isAlone: (block: Block) => boolean): Block[][] {
  return blocks.reduce<Block[][]>((runs, block, index) => {
    if (index === 0 || isAlone(block) || isAlone(blocks[index - 1]))
      return [...runs, [block]]
    runs.at(-1)!.push(block)
    return runs
  }, [])
}

/** The parts of a formula that has no place to break, each with its slide to itself. */
function inParts(block: Formula, limit: number): Piece[] {
  const of = partsOfFormula(block.value, { width: canvas.width, height: limit - captionHeight(block) - (block.label ? 62 : 0) })
  return eachAlone(block, of, index => ({ kind: 'formula-part', formula: block, part: index + 1, of }))
}

function piecesOf(blocks: Block[], limit: number): Piece[] {
  const parts: Part[] = blocks.map(block => ({ kind: 'block', block }))
  const height = heightOfParts(parts)
  const [first] = blocks
  return height > limit && blocks.length === 1 && first.kind === 'formula' ? ownPieces(first, limit) : [{ parts, height, blocks }]
}

/**
 * A formula taller than a slide goes on over several, cut between the rows of its environment. Of a long derivation the first shows what
 * it comes to, too: the others stand behind the end.
 */
function ownPieces(block: Formula, limit: number): Piece[] {
  const rows = rowsOfFormula(block.value)
  const share = (range: [number, number]): Part => ({ kind: 'block', block: { ...block, value: shareOfFormula(block.value, range) } })
  const whole: Part = { kind: 'block', block }
  if (heightOf(whole) <= limit)
    return [{ parts: [whole], height: heightOf(whole), blocks: [block] }]
  if (rows.length < 2)
    return inParts(block, limit)
  const heights = rows.map((_, row) => heightOf(share([row, row + 1])))
  const ranges = balance(heights, limit)
  const piece = (part: Part): Piece => ({ parts: [part], height: heightOf(part), blocks: [block] })
  const led = ranges.length > mostAlike ? rowsWithLast(heights, limit) : 0
  const value = led > 0 ? derivationOf(block.value, led) : undefined
  if (value === undefined)
    return ranges.map(range => piece(share(range)))
  const behind = balance(heights.slice(led), limit).map(([from, to]): [number, number] => [from + led, to + led])
  return [piece({ kind: 'block', block: { ...block, value } }), ...behind.map(range => piece(share(range)))]
}

/** How many rows from the first on have room above dots and the last row. */
function rowsWithLast(heights: number[], limit: number): number {
  const last = heights.at(-1)!
  // The dots take a row.
  let room = limit - 2 * last
  const end = heights.findIndex((height) => {
    room -= height
    return room < 0
  })
  return Math.min(end < 0 ? heights.length : end, heights.length - 2)
}
