import type { TitleSize } from '../../scripts/design/frame.ts'
import { unitsOf } from '../../scripts/typesetting/units.ts'

/** The largest of `sizes` (px) at which a text takes at most `lines` lines of `width` px; else the smallest. */
export function fitSize(text: string, width: number, sizes: readonly TitleSize[]): number {
  const units = unitsOf(text)
  const fits = ([size, lines]: TitleSize) => units * size * (lines > 1 ? 1.06 : 1.01) <= width * lines
  return (sizes.find(fits) ?? sizes[sizes.length - 1])[0]
}
