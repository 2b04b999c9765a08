import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Tiered } from './character-tiers.ts'
import { scoresOfSystems, tiers } from './character-tiers.ts'

/** A character in its square on the slide, in px: `cut` is the height down to which it stays an outline. */
export interface Glyph { character: string, x: number, y: number, size: number, cut: number }

/** One tier as a column: its characters, the ruler beside the large one, and where the systems stand on it. */
export interface TierDrawing {
  x: number
  width: number
  glyphs: Glyph[]
  ruler: { x: number, top: number, bottom: number, cut: number }
  /** Where marks have no room on the ruler they stand before their scores, each with a line from its place, `from`. */
  marks: { x: number, y: number, from?: { x: number, y: number }, label: { x: number, y: number }, at: number }[]
}

const gap = 48
const head = 60
/** The part of a letter's square that its strokes fill, from the top, in all of them. */
const ink = { top: 0.03, bottom: 0.97 }
/** Two labels on a ruler keep this distance, in px; two marks nearer than this stand before their scores. */
const apart = 22
const [near, beside] = [14, 22]

/** Draws the tiers side by side, the large characters as large as the place allows, the small ones beneath. */
export function drawTiers({ chosen, others }: Pick<Tiered, 'chosen' | 'others'>, box: Box): TierDrawing[] {
  const width = (box.width - 2 * gap) / 3
  const small = (width - 2 * 12) / 3
  const large = Math.min(260, box.height - head - small)
  return tiers.map(({ characters }, at) => {
    const x = at * (width + gap)
    const share = chosen.scores[at] / 100
    const glyph = (character: string, left: number, y: number, size: number): Glyph =>
      ({ character, x: left, y, size, cut: levelAt(share, y, size) })
    const ruler = { x: x + large + 14, top: levelAt(1, head, large), bottom: levelAt(0, head, large), cut: levelAt(share, head, large) }
    const rivals = others
      .map(({ scores }, index) => ({ index, score: scores[at], y: levelAt(scores[at] / 100, head, large) }))
      .toSorted((one, other) => one.y - other.y)
    let free = -Infinity
    const isClose = rivals.some(({ y }, place) => place > 0 && y - rivals[place - 1].y < near)
    const marks = rivals.map(({ index, y }) => {
      const label = Math.max(free, Math.min(y, ruler.bottom - (rivals.length - 1) * apart / 2))
      free = label + apart
      const own = { x: ruler.x, y }
      return isClose
        ? { x: ruler.x + beside, y: label, from: own, label: { x: ruler.x + 16 + beside, y: label }, at: index }
        : { ...own, label: { x: ruler.x + 16, y: label }, at: index }
    })
    return {
      x,
      width,
      glyphs: [
        glyph(characters[0], x, head, large),
        ...characters.slice(1).map((one, index) => glyph(one, x + index * (small + 12), box.height - small, small)),
      ],
      ruler,
      marks,
    }
  })
}

/** The first character of each tier beside each other, with the score of the system that is told of above it and the tier beneath. */
export function sketchTiers({ width, height }: Box, lang: Lang): (Glyph & { score: string, name: string, isLast: boolean })[] {
  const pitch = width / tiers.length
  const size = Math.min(pitch - 8, height - 62)
  const y = 32 + (height - 62 - size) / 2
  return tiers.map(({ characters, name }, at) => {
    const score = scoresOfSystems[0].scores[at]
    return {
      character: characters[0],
      x: at * pitch + (pitch - size) / 2,
      y,
      size,
      cut: levelAt(score / 100, y, size),
      score: score.toFixed(2),
      name: name[lang],
      isLast: at === tiers.length - 1,
    }
  })
}

/** Where a share of the strokes' height lies, counted from below. */
function levelAt(share: number, top: number, size: number): number {
  return Math.round((top + (ink.bottom - share * (ink.bottom - ink.top)) * size) * 10) / 10
}

/** What the stage says, in both languages. */
export const tiersWords = {
  zh: { drawing: '三级汉字各举四个，涂到写对的比例', count: (count: string) => `${count}字` },
  en: {
    drawing: 'four characters of each tier, coloured up to the share that comes out right',
    count: (count: string) => count,
  },
} satisfies Record<Lang, object>
