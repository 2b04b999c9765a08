import type { Code } from 'mdast'
import type { CodeSample } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import type { Part } from './part.ts'
import { limits } from '../design/design.ts'
import { codeLines } from '../estimate/code-lines.ts'
import { heightOfCode, heightOfCodeLine } from '../estimate/formula-and-code.ts'
import { correction } from '../estimate/measured.ts'
import { air } from '../estimate/sizes.ts'
import { printCode } from '../markdown/print-block.ts'
import { baseOf } from '../outline/block.ts'
import { tooMuchOf } from './reason.ts'
import { balance } from './splitting/balance.ts'

/** A listing; a long one goes on over several slides, cut at an empty line, else outside of brackets, where there is such a place near. */
export const code: BlockKind<CodeSample> = {
  is: 'code',
  isVisual: true,
  find: node => node.type === 'code' ? [{ kind: 'code', ...baseOf(node), code: node }] : undefined,
  within: { is: node => node.type === 'code', height: (node, { width }) => heightOfCode((node as Code).value, width) },
  split: ([block], limit, all) => {
    const lines = codeLines(block.code.value)
    const around = 2 * air.codeY + (block.label ? 64 : 0)
    const heights = lines.map(line => heightOfCodeLine(line) * correction({ block }))
    const ranges = atSeams(balance(heights, limit - around, limits.code.split.lines), lines, heights, limit - around)
    const tooMuch = tooMuchOf('lines', heights, limit - around, limits.code.split.lines)
    return ranges.map((range) => {
      const part: Part = ranges.length === 1 ? { kind: 'block', block } : { kind: 'block', block, range }
      return {
        parts: [part],
        height: all.heightOf(part),
        blocks: [block],
        tooMuch,
      }
    })
  },
  height: (block, { range }, { width }) => heightOfCode(block.code.value, width, range),
  print: (block, { range }) => printCode(range ? { ...block.code, value: linesOf(block, range) } : block.code),
  // Empty lines at its end are not set.
  owes: (block, range) => [['lines', linesOf(block, range).trimEnd().split('\n').length]],
}

function linesOf({ code: { value } }: CodeSample, range: [number, number] | undefined): string {
  return codeLines(value).slice(...(range ?? [])).join('\n')
}

/** How far a cut may move, in lines. */
const reach = 6

/** Moves each cut to the best place near it where both shares still fit: behind an empty line, before a comment, outside of brackets. */
function atSeams(ranges: [number, number][], lines: string[], heights: number[], limit: number): [number, number][] {
  const fits = (from: number, to: number): boolean =>
    to - from <= limits.code.split.lines && heights.slice(from, to).reduce((sum, height) => sum + height, 0) <= limit
  const costs = ranges.length > 1 ? costsOf(lines) : []
  const moved = ranges.map(range => [...range] as [number, number])
  for (let index = 1; index < moved.length; index++) {
    const [[from, cut], [, to]] = [moved[index - 1], moved[index]]
    const able = Array.from({ length: 2 * reach + 1 }, (_, step) => cut + (step % 2 === 0 ? -step : step + 1) / 2)
      .filter(at => at === cut || (at > from + 1 && at < to - 1 && fits(from, at) && fits(at, to)))
    const cost = (at: number): number => costs[at] + Math.abs(at - cut) / 10
    moved[index - 1][1] = moved[index][0] = able.reduce((best, at) => cost(at) < cost(best) ? at : best)
  }
  return moved
}

/** What a cut before each line costs a reader: the most within brackets, the least behind an empty line. */
function costsOf(lines: string[]): number[] {
  let depth = 0
  return lines.map((line, index) => {
    const isBehindGap = index > 0 && lines[index - 1].trim() === '' && line.trim() !== ''
    const isComment = /^\s*(?:#(?!include)|\/\/|--|%|\/\*)/.test(line) && !/^\s*(?:#|\/\/|--|%)/.test(lines[index - 1] ?? '')
    const cost = 2 * depth + (isBehindGap ? 0 : isComment ? 0.5 : /^\s*[)\]}]/.test(line) ? 3 : 1.5)
    depth = Math.max(0, depth + (line.match(/[([{]/g)?.length ?? 0) - (line.match(/[)\]}]/g)?.length ?? 0))
    return cost
  })
}
