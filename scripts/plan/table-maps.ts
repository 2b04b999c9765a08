import type { Part } from '../parts/part.ts'
import type { SlidePlan } from './deck-plan.ts'
import { tablePart } from '../design/table-part.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { canvas, sizes } from '../estimate/sizes.ts'
import { layLines } from '../typesetting/lines.ts'

/** What the map of a table leaves to the title and what stands above it. */
const width = canvas.width - tablePart.map.width - tablePart.map.gap

/** A slide that shows a share of a table, with a map of the whole beside its title, where the title has as few lines beside it. */
export function withMap(slide: SlidePlan): SlidePlan {
  const shares = slide.parts.filter(isShare)
  if (shares.length !== 1 || !hasRoom(slide))
    return slide
  return { ...slide, parts: slide.parts.map(part => part === shares[0] ? { ...part, hasMap: true } as Part : part) }
}

function isShare(part: Part): boolean {
  return part.kind === 'block' && part.block.kind === 'table' && (part.range !== undefined || part.columns !== undefined)
}

function hasRoom({ title, shownTitle, share = '', kicker = '', setting = [] }: SlidePlan): boolean {
  const { size } = setting.includes('long-title') ? sizes.longTitle : setting.includes('claim') ? sizes.claim : sizes.title
  const runs = [...runsOfRich(shownTitle?.text ?? title, 600), { text: ` ${share}`, weight: 600 as const, scale: 0.6 }]
  const linesIn = (room: number): number => layLines(runs, size, room).lines
  const isBelowKicker = layLines([{ text: kicker, weight: 400, scale: 1 }], sizes.caption.size, width).lines === 1
  return isBelowKicker && linesIn(width) === linesIn(canvas.width)
}
