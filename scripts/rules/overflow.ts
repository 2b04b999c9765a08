import type { Fault } from './fault.ts'
import type { Box, SlideMeasure } from './slide-measure.ts'

/** The room that content may take on the canvas of 1280 × 720: its margins, or on slides that fill it the projector's edge. */
const content: Box = { left: 64, top: 40, right: 1216, bottom: 664 }
const edge: Box = { left: 0, top: 0, right: 1280, bottom: 720 }
const tolerance = 1

/** Layouts that lay the whole canvas out themselves. */
const full = new Set(['cover', 'divider'])

/** R1: every text and box stands whole in the slide's safe area. The worst of each block is named. */
export function overflows({ id, layout, texts, areas }: SlideMeasure): Fault[] {
  const room = (role?: string): Box => full.has(layout) || role === 'note' ? edge : content
  const items = [
    ...texts.map(({ words, role, block, box }) => ({ name: `Text \`${words}\``, block, box, room: room(role) })),
    ...areas.map(({ kind, block, box }) => ({ name: kind === 'img' ? 'A picture' : `A box (${kind})`, block, box, room: room() })),
  ]
  const worst = new Map<number, { says: string, by: number }>()
  for (const { name, block, box, room } of items) {
    const [side, by] = farthest(box, room)
    if (by > tolerance && by > (worst.get(block)?.by ?? 0))
      worst.set(block, { by, says: `${name} stands ${Math.round(by)} px outside the ${side} margin, expected all of it on the slide` })
  }
  return [...worst].map(([block, { says }]) => ({ rule: 'overflow', slide: id, ...(block >= 0 ? { block } : {}), says }))
}

function farthest(box: Box, room: Box): [side: string, by: number] {
  const sides: [string, number][] = [
    ['bottom', box.bottom - room.bottom],
    ['right', box.right - room.right],
    ['left', room.left - box.left],
    ['top', room.top - box.top],
  ]
  return sides.reduce((far, side) => side[1] > far[1] ? side : far)
}

/** R1: no text is hidden by what stands around it. */
export function clippedTexts({ id, texts }: SlideMeasure): Fault[] {
  const worst = new Map<number, Fault>()
  for (const { words, block, seen } of texts) {
    if (seen < 0.98 && !worst.has(block))
      worst.set(block, { rule: 'clipped', slide: id, ...(block >= 0 ? { block } : {}), says: `Text \`${words}\` is hidden for ${Math.round((1 - seen) * 100)} %, expected all of it to be seen` })
  }
  return [...worst.values()]
}
