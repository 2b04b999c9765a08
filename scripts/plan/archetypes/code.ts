import type { Part } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { limits } from '../../design/design.ts'
import { heightOfCodeLine } from '../../estimate/formula-and-code.ts'
import { correction } from '../../estimate/measured.ts'
import { air } from '../../estimate/sizes.ts'
import { heightOf } from '../../parts/height.ts'
import { balance } from './balance.ts'

/** A code listing; a long one goes on over several slides, cut at an empty line where one is near. */
export const code: Archetype = {
  name: 'code',
  takes: ([first]) => first.kind === 'code' || first.kind === 'diagram' ? 1 : 0,
  plan: ([block], limit) => {
    const lines = block.kind === 'code' ? block.code.value.split('\n') : ['']
    const around = 2 * air.codeY + (block.label ? 64 : 0)
    const heights = lines.map(line => heightOfCodeLine(line) * correction({ block }))
    const ranges = atSeams(balance(heights, limit - around, limits.code.split.lines), lines, heights, limit - around)
    return ranges.map((range) => {
      const part: Part = ranges.length === 1 ? { kind: 'block', block } : { kind: 'block', block, range }
      return {
        parts: [part],
        height: heightOf(part),
        blocks: [block],
      }
    })
  },
}

/** Moves each cut to just behind an empty line, where one is near and both shares still fit. */
function atSeams(ranges: [number, number][], lines: string[], heights: number[], limit: number): [number, number][] {
  const fits = (from: number, to: number): boolean => to - from <= limits.code.split.lines && heights.slice(from, to).reduce((sum, height) => sum + height, 0) <= limit
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
