import type { Layout, Part, Rich } from './deck-plan.ts'
import type { Box } from './estimate/boxes.ts'
import { advanceOf } from './estimate/advance-of.ts'
import { boxesOf } from './estimate/boxes.ts'
import { layLines } from './estimate/lines.ts'
import { runsOfRich } from './estimate/runs.ts'
import { canvas, gaps, sizes } from './estimate/sizes.ts'

export { unitsOf } from './estimate/advance-of.ts'

/** Width of plain words in px at a font size. */
export function widthOfText(text: string, size: number, weight: 400 | 600 = 400): number {
  let width = 0
  for (const char of text)
    width += advanceOf(char, weight)
  return width * size
}

/** Plain words cut to a width in px, an ellipsis behind them; only for words that stand whole elsewhere. */
export function shortened(text: string, width: number, size: number = sizes.body.size, weight: 400 | 600 = 400): string {
  if (widthOfText(text, size, weight) <= width)
    return text
  const chars = [...text]
  while (chars.length > 1 && widthOfText(`${chars.join('')}…`, size, weight) > width)
    chars.pop()
  return `${chars.join('').replace(/[\s\p{P}]+$/u, '')}…`
}

/** How a title is set: its lines, whether it takes the smaller type, its height in px. */
export interface TitleSetting { lines: number, isLong: boolean, height: number }

/** A title of more than two lines is set smaller; `share` stands behind it in small type. */
export function settingOfTitle(title: Rich, share = ''): TitleSetting {
  const runs = [...runsOfRich(title, 600), ...(share ? [{ text: ` ${share}`, weight: 600 as const, scale: 0.6 }] : [])]
  const { lines } = layLines(runs, sizes.title.size, canvas.width)
  if (lines <= 2)
    return { lines, isLong: false, height: lines * sizes.title.line }
  const small = layLines(runs, sizes.longTitle.size, canvas.width).lines
  return { lines: small, isLong: true, height: small * sizes.longTitle.line }
}

/** True where a title that takes two lines takes one on the smaller type. */
export function isShorterSmall(title: Rich, share = ''): boolean {
  const runs = [...runsOfRich(title, 600), { text: ` ${share}`, weight: 600 as const, scale: 0.6 }]
  return settingOfTitle(title, share).lines === 2 && layLines(runs, sizes.longTitle.size, canvas.width).lines === 1
}

/** Height in px that a title leaves to what stands beneath it. */
export function roomBelow(title: Rich, share?: string): number {
  const { lines, height, isLong } = settingOfTitle(title, share)
  return canvas.height - canvas.titleGap - (lines > 2 ? 2 * (isLong ? sizes.longTitle : sizes.title).line : height)
}

/** Height in px of parts below each other, with the gaps that the styles set between them. */
export function heightOfParts(parts: Part[], layout: Layout = 'default', width = canvas.width): number {
  const boxes = boxesOf(parts, layout, width)
  return boxes.reduce((sum, box, index) => sum + box.height + (index > 0 ? gapBetween(boxes[index - 1], box) : 0), 0)
}

/** Height in px of a part alone. */
export function heightOf(part: Part, layout: Layout = 'default'): number {
  return heightOfParts([part], layout)
}

function gapBetween(above: Box, below: Box): number {
  const isText = (box: Box): boolean => box.is === 'text' || box.is === 'list'
  if (below.is === 'caption')
    return above.is === 'pipeline' ? gaps.pipelineCaption : gaps.caption
  if (above.is === 'formula')
    return gaps.formula
  if (above.is === 'pipeline' && below.is === 'pipeline')
    return gaps.pipeline
  return isText(above) && isText(below) ? gaps.text : gaps.block
}
