import type { Points } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { toString } from 'mdast-util-to-string'
import { canvas, steps as design } from '../design/design.ts'
import { namedPoint, plainPoint } from '../estimate/named-point.ts'
import { wrap } from '../markdown/component.ts'
import { layLines } from '../typesetting/lines.ts'
import { corrected, framed, labelBox } from './around.ts'
import { points } from './points.ts'

/** Some steps of a procedure, set in `size` px. */
export interface StepsPart {
  kind: 'steps'
  block: Points
  range?: [from: number, to: number]
  size: number
  /** What stands on the slide that each of them leads to. */
  signs?: string[]
}

declare module './part.ts' {
  interface PartMap { steps: StepsPart }
}

/** Numbered rows; where a procedure goes on over several slides, a rail above them says which steps these are. */
export const steps: PartKind<StepsPart> = {
  boxes: ({ block, range, size }, room) => [
    ...labelBox(block, room),
    corrected({ is: 'columns', height: heightOfSteps(block, range, size), block, range }),
  ],
  print: ({ block, range, size, signs }, context) => {
    const list = points.print(block, { range }, context)
    const first = block.list.start ?? 1
    const last = String(first + block.items.length - 1)
    const rail: Record<string, string> = range && !areAsked(block) ? { first: String(first), last } : {}
    return framed(block, wrap('Steps', { ...rail, size: String(size), ...(signs ? { signs: signs.join(' ') } : {}) }, list), context)
  },
  words: ({ block, range }) => points.words!(block, range),
  shows: ({ block, range }) => [{ block, range }],
}

/** True for questions: they are no way along which one stands somewhere, and their numbers alone say which these are. */
function areAsked({ items }: Points): boolean {
  return items.every(item => /[?？]\s*$/.test(toString(item)))
}

/** Height in px of steps that are each as high as the fullest of them needs. */
export function heightOfSteps(block: Points, range: [number, number] | undefined, size: number): number {
  const { items } = block
  const own = items.slice(...(range ?? []))
  const line = Math.round(size * design.leading)
  const isNamed = own.every(namedPoint)
  const heights = own.map((item) => {
    const { name, text } = namedPoint(item) ?? { name: [], text: [] }
    const cells = isNamed
      ? [layLines(name, size, design.name, line), layLines(text, size, canvas.width - design.number - design.name - design.gap, line)]
      : [layLines(plainPoint(item) ?? [], size, canvas.width - design.number, line)]
    return Math.max(design.numeral, ...cells.map(({ lines, extra }) => lines * line + extra)) + design.padding
  })
  return (range && !areAsked(block) ? design.rail : 0) + Math.max(0, ...heights) * own.length
}
