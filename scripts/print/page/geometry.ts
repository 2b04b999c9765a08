import type { Box } from '../../rules/slide-measure.ts'
import { ancestorsUpTo } from './walk.ts'

/** A sheet on the page, and how a rectangle on the page becomes one on the canvas. */
export interface Canvas { sheet: Element, left: number, top: number, scale: number }

/** The canvas that an element shows, 1280 px wide whatever its size on the page. */
export function canvasOf(sheet: Element): Canvas {
  const { left, top, width } = sheet.getBoundingClientRect()
  return { sheet, left, top, scale: width / 1280 }
}

/** A rectangle of the page on the canvas. */
export function boxOn(canvas: Canvas, rect: { left: number, top: number, right: number, bottom: number }): Box {
  const x = (value: number): number => Math.round((value - canvas.left) / canvas.scale * 10) / 10
  const y = (value: number): number => Math.round((value - canvas.top) / canvas.scale * 10) / 10
  return { left: x(rect.left), top: y(rect.top), right: x(rect.right), bottom: y(rect.bottom) }
}

/** The smallest rectangle around some others. */
export function unionOf(rects: Box[]): Box {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  }
}

/** The rectangles on the page that hide what lies outside them, from an element up to its sheet. */
export function clipsAbove(element: Element, { sheet }: Canvas): Box[] {
  return [...ancestorsUpTo(element, sheet)].flatMap((at) => {
    const clip = clipOf(at)
    return clip ? [clip] : []
  })
}

/** What an element leaves to be seen of what is in it; none where it hides nothing. */
export function clipOf(element: Element): Box | undefined {
  const { overflowX, overflowY, clipPath, contain, display } = getComputedStyle(element)
  // Overflow means nothing to an inline box, nor to a group within a drawing.
  if (element instanceof SVGElement ? !(element instanceof SVGSVGElement) : display === 'inline')
    return undefined
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const hides = /paint|strict|content/.test(contain)
  const [hidesX, hidesY] = [hides || overflowX !== 'visible', hides || overflowY !== 'visible']
  // A box of one px is for those who listen.
  if ((!hidesX && !hidesY && clipPath === 'none') || (width <= 2 && height <= 2))
    return undefined
  const [up, end, down, start] = insetOf(clipPath, width, height)
  const far = clipPath === 'none' ? 1e6 : 0
  return {
    left: hidesX ? left : left + start - far,
    top: hidesY ? top : top + up - far,
    right: hidesX ? right : right - end + far,
    bottom: hidesY ? bottom : bottom - down + far,
  }
}

/** What an `inset()` mask takes from top, right, bottom and left in px; other masks are taken for the whole box. */
export function insetOf(clipPath: string, width: number, height: number): number[] {
  const sides = /^inset\(([^)]*?)(?: round [^)]*)?\)/.exec(clipPath)?.[1].split(' ') ?? ['0']
  return [0, 1, 2, 3].map((side) => {
    const value = sides[side] ?? sides[side - 2] ?? sides[0]
    return Number.parseFloat(value) * (value.endsWith('%') ? (side % 2 === 0 ? height : width) / 100 : 1)
  })
}

/** The share of some rectangles' area that lies within all clips. A px at each edge is rounding. */
export function shareSeen(rects: Box[], clips: Box[]): number {
  let [whole, seen] = [0, 0]
  for (const { left, top, right, bottom } of rects) {
    whole += (right - left) * (bottom - top)
    const width = Math.min(right, ...clips.map(clip => clip.right + 1)) - Math.max(left, ...clips.map(clip => clip.left - 1))
    const height = Math.min(bottom, ...clips.map(clip => clip.bottom + 1)) - Math.max(top, ...clips.map(clip => clip.top - 1))
    seen += Math.max(0, width) * Math.max(0, height)
  }
  return whole > 0 ? Math.min(1, seen / whole) : 1
}
