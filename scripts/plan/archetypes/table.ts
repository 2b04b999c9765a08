import type { Part } from '../deck-plan.ts'
import type { Archetype } from './archetype.ts'
import { captionHeight, heightOf, tableHead } from '../estimate.ts'
import { balance } from './balance.ts'

/** A table; a long one goes on over several slides with its head repeated. */
export const table: Archetype = {
  name: 'table',
  takes: ([first]) => first.kind === 'table' ? 1 : 0,
  plan: ([block], limit) => {
    const whole: Part = { kind: 'block', block }
    if (block.kind !== 'table')
      return []
    const rows = block.table.children.length - 1
    const around = tableHead + (block.caption ? captionHeight : 0)
    const heights = Array.from({ length: rows }, (_, row) => heightOf({ ...whole, range: [row, row + 1] }) - around)
    const ranges = rows === 0 ? [[0, 0] as [number, number]] : balance(heights, limit - around, 9)
    return ranges.map((range) => {
      const part: Part = ranges.length === 1 ? whole : { ...whole, range }
      return { parts: [part], height: heightOf(part), blocks: [block] }
    })
  },
}
