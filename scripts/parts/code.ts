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

/** A listing; a long one goes on over several slides, cut at an empty line, else outside of brackets. */
export const code: BlockKind<CodeSample> = {
  is: 'code',
  isVisual: true,
  find: node => node.type === 'code' ? [{ kind: 'code', ...baseOf(node), code: node }] : undefined,
  within: { is: node => node.type === 'code', height: (node, { width }) => heightOfCode((node as Code).value, width) },
  split: ([block], limit, all) => {
    const lines = codeLines(block.code.value)
    const around = 2 * air.codeY + (block.label ? 64 : 0)
    const heights = lines.map(line => heightOfCodeLine(line) * correction({ block }))
    const ranges = sharesOf(lines, heights, limit - around)
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

/** What a share more costs beside a cut in a bad place, what lines it could have held besides, and what one of few lines. */
const share = { more: 3, empty: 1.5, few: 4, fewest: 7 }
/** So many lines of a body say nothing of what it does, and a cut right behind them costs so much more. */
const head = { lines: 3, cost: 2 }

/** A way to cut the first so many lines: where its last share begins, and what it costs. */
interface Way { cost: number, from: number }

/** The shares of a listing that cost least: few and even ones, cut behind an empty line, before a comment, outside of bodies. */
function sharesOf(lines: string[], heights: number[], limit: number): [number, number][] {
  const most = limits.code.split.lines
  const costs = costsOf(lines)
  const ways: Way[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= lines.length; to++) {
    let height = 0
    let best: Way | undefined
    for (let from = to - 1; from >= 0 && to - from <= most; from--) {
      height += heights[from]
      if (height > limit && to - from > 1)
        break
      const isFew = to - from < Math.min(share.fewest, lines.length)
      const cost = ways[from].cost + share.more + (to < lines.length ? costs[to] : 0)
        + share.empty * (1 - (to - from) / most) ** 2 + (isFew ? share.few : 0)
      if (!best || cost < best.cost)
        best = { cost, from }
    }
    ways.push(best!)
  }
  const ranges: [number, number][] = []
  for (let to = lines.length; to > 0; to = ways[to].from)
    ranges.unshift([ways[to].from, to])
  return ranges
}

/** What a cut before each line costs a reader: the most within brackets, the least behind an empty line. */
function costsOf(lines: string[]): number[] {
  let depth = 0
  return lines.map((line, index) => {
    const isBehindGap = index > 0 && lines[index - 1].trim() === '' && line.trim() !== ''
    const isComment = /^\s*(?:#(?!include)|\/\/|--|%|\/\*)/.test(line) && !/^\s*(?:#|\/\/|--|%)/.test(lines[index - 1] ?? '')
    // A body that only its indentation shows is one as well.
    const inner = Math.min(3, indentOf(line) / 4)
    const isAtHead = inner > 0 && !isBehindGap && linesBefore(lines, index) <= head.lines
    const cost = 2 * depth + inner + (isAtHead ? head.cost : 0) + (isBehindGap ? 0 : isComment ? 0.5 : /^\s*[)\]}]/.test(line) ? 3 : 1.5)
    depth = Math.max(0, depth + (line.match(/[([{]/g)?.length ?? 0) - (line.match(/[)\]}]/g)?.length ?? 0))
    return cost
  })
}

/** How many lines of the body that a line stands in stand before it, those of bodies within it too. */
function linesBefore(lines: string[], index: number): number {
  const indent = indentOf(lines[index])
  const opening = lines.slice(0, index).findLastIndex(line => line.trim() !== '' && indentOf(line) < indent)
  return index - opening - 1
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length
}
