import type { Code } from 'mdast'
import type { CodeSample } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import type { Part } from './part.ts'
import { limits } from '../design/design.ts'
import { heightOfCode, heightOfCodeLine } from '../estimate/formula-and-code.ts'
import { correction } from '../estimate/measured.ts'
import { air } from '../estimate/sizes.ts'
import { printCode } from '../markdown/print-block.ts'
import { baseOf } from '../outline/block.ts'
import { tooMuchOf } from './reason.ts'
import { balance } from './splitting/balance.ts'

/** A listing; a long one goes on over several slides, cut at an empty line where one is near. */
export const code: BlockKind<CodeSample> = {
  is: 'code',
  isVisual: true,
  find: node => node.type === 'code' ? [{ kind: 'code', ...baseOf(node), code: node }] : undefined,
  within: { is: node => node.type === 'code', height: (node, { width }) => heightOfCode((node as Code).value, width) },
  split: ([block], limit, all) => {
    const lines = block.code.value.split('\n')
    const around = 2 * air.codeY + (block.label ? 64 : 0)
    const heights = lines.map(line => heightOfCodeLine(line) * correction({ block }))
    const ranges = atSeams(balance(heights, limit - around, limits.code.split.lines), lines, heights, limit - around)
    return ranges.map((range) => {
      const part: Part = ranges.length === 1 ? { kind: 'block', block } : { kind: 'block', block, range }
      return {
        parts: [part],
        height: all.heightOf(part),
        blocks: [block],
        tooMuch: tooMuchOf('lines', heights, limit - around, limits.code.split.lines),
      }
    })
  },
  height: (block, { range }, { width }) => heightOfCode(block.code.value, width, range),
  print: (block, { range }) => printCode(range ? { ...block.code, value: linesOf(block, range) } : block.code),
  // Empty lines at its end are not set.
  owes: (block, range) => [['lines', linesOf(block, range).trimEnd().split('\n').length]],
}

function linesOf({ code: { value } }: CodeSample, range: [number, number] | undefined): string {
  return value.split('\n').slice(...(range ?? [])).join('\n')
}

/** Moves each cut to just behind an empty line, where one is near and both shares still fit. */
function atSeams(ranges: [number, number][], lines: string[], heights: number[], limit: number): [number, number][] {
  const fits = (from: number, to: number): boolean =>
    to - from <= limits.code.split.lines && heights.slice(from, to).reduce((sum, height) => sum + height, 0) <= limit
  const moved = ranges.map(range => [...range] as [number, number])
  for (let index = 1; index < moved.length; index++) {
    const [cut] = moved[index]
    const seam = [1, -1, 2, -2, 3, -3].map(step => cut + step).find(at => lines[at - 1]?.trim() === '' && at > moved[index - 1][0] + 1
      && fits(moved[index - 1][0], at) && fits(at, moved[index][1]))
    if (lines[cut - 1]?.trim() !== '' && seam !== undefined)
      moved[index - 1][1] = moved[index][0] = seam
  }
  return moved
}
