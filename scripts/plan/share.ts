import type { Block } from '../outline/block.ts'
import { codeLines } from '../estimate/code-lines.ts'
import { mostAlike } from './own-title.ts'

/** Which share of a whole a slide shows: `1/2` of a few or where nothing else is known, `13–24/60` of many; undefined for a whole. */
export function shareOf(
  [from, to]: [from: number, to: number],
  index: number,
  count: number,
  all?: number,
  first = 1,
): string | undefined {
  if (count < 2)
    return undefined
  const last = `${to - 1 + first}${all === undefined ? '' : `/${all - 1 + first}`}`
  return count <= mostAlike || to === from ? `${index + 1}/${count}` : to - from > 1 ? `${from + first}–${last}` : last
}

/** How many points, body rows or lines a block has, of which a slide may show a share. */
export function lengthOf(block: Block): number | undefined {
  if (block.kind === 'points')
    return block.items.length
  if (block.kind === 'table')
    return block.table.children.length - 1
  return block.kind === 'code' ? codeLines(block.code.value).length : undefined
}
