import type { Fault } from './fault.ts'
import type { Box, SlideMeasure } from './slide-measure.ts'
import { faultsOf } from './fault.ts'
import { content, edge } from './room.ts'

const tolerance = 1

/** Layouts that lay the whole canvas out themselves. */
const full = new Set(['cover', 'divider'])

/** R1: every text and box stands whole in the slide's safe area. The farthest of each block is named. */
export function overflows({ id, layout, texts, areas }: SlideMeasure): Fault[] {
  const room = (role?: string): Box => full.has(layout) || role === 'note' ? edge : content
  const items = [
    ...texts.map(text => ({ ...text, name: `Text \`${text.words}\``, room: room(text.role) })),
    ...areas.map(area => ({ ...area, name: area.kind === 'img' ? 'A picture' : `A box (${area.kind})`, room: room() })),
  ].map(item => ({ ...item, far: farthest(item.box, item.room) })).filter(({ far }) => far.by > tolerance)
  return faultsOf(id, 'overflow', items.toSorted((a, b) => b.far.by - a.far.by), ({ name, far }) =>
    `${name} stands ${Math.round(far.by)} px outside the ${far.side} margin, expected all of it on the slide`)
}

function farthest(box: Box, room: Box): { side: string, by: number } {
  return [
    { side: 'bottom', by: box.bottom - room.bottom },
    { side: 'right', by: box.right - room.right },
    { side: 'left', by: room.left - box.left },
    { side: 'top', by: room.top - box.top },
  ].reduce((far, side) => side.by > far.by ? side : far)
}

/** R1: no text is hidden by what stands around it. */
export function clippedTexts({ id, texts }: SlideMeasure): Fault[] {
  return faultsOf(id, 'clipped-text', texts.filter(({ seen }) => seen < 0.98), ({ words, seen }) =>
    `Text \`${words}\` is hidden for ${Math.round((1 - seen) * 100)} %, expected all of it to be seen`)
}

/** R1: no text stands on another, nor under a picture. */
export function overlaps({ id, overlaps }: SlideMeasure): Fault[] {
  return faultsOf(id, 'overlap', overlaps, ({ words, over }) =>
    `Text \`${words}\` and ${over ? `\`${over}\`` : 'a picture'} stand on each other, expected room for both`)
}

/** R1: nothing scrolls; paper and projectors do not. */
export function scrollBars({ id, scrolling }: SlideMeasure): Fault[] {
  return faultsOf(
    id,
    'scroll-bar',
    scrolling,
    () => 'A box has more in it than it shows and a scroll bar, expected all of it to be seen',
  )
}
