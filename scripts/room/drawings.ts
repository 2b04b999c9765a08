import type { Hub } from './hub.ts'
import { cleanSvg } from '../files/pictures/clean-svg.ts'

/** The slide that drawings are made on, in px. */
const canvas = { width: 1280, height: 720 }

/** What was drawn in a room, as SVG of the size of a slide, by the number of the slide; a slide that was wiped has none. */
export function drawingsOf(shown: ReturnType<Hub['shown']>): Map<number, string> {
  const drawn = new Map<number, string>()
  for (const [key, shapes] of shown) {
    const no = Number(/^drawing (\d+)$/.exec(key)?.[1])
    if (!no || typeof shapes !== 'string' || shapes.trim() === '')
      continue
    const { width, height } = canvas
    const svg = cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`)
    if (svg)
      drawn.set(no, svg)
  }
  return drawn
}
