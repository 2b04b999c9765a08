import type { Rich } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'
import { runsOfRich } from './runs.ts'
import { canvas, sizes } from './sizes.ts'

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

/** True where a title of the usual size takes one line. */
export function isOneLine(title: Rich, share = ''): boolean {
  return settingOfTitle(title, share).lines === 1
}

/** Height in px that a title leaves to what stands beneath it. */
export function roomBelow(title: Rich, share?: string): number {
  const { lines, height, isLong } = settingOfTitle(title, share)
  return canvas.height - canvas.titleGap - (lines > 2 ? 2 * (isLong ? sizes.longTitle : sizes.title).line : height)
}
