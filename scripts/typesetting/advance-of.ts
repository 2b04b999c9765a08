import advances from './advances.json' with { type: 'json' }
import { isWide } from './units.ts'

/** Code is set in JetBrains Mono, whose signs are all this wide, in em. */
export const codeAdvance = 0.6

const widths = new Map(Object.entries(advances).map(([weight, signs]) => [
  Number(weight),
  new Map(Object.entries(signs).flatMap(([width, chars]) => [...chars].map(char => [char, Number(width) / 1000] as const))),
]))

const invisible = /[\p{M}\p{Default_Ignorable_Code_Point}]/u

/** Widths that were asked for, by code point; NaN for the others. */
const known = { 400: new Float64Array(0x10000).fill(Number.NaN), 600: new Float64Array(0x10000).fill(Number.NaN) }

/** Width of a sign in em: Inter's own at weight 400 or 600; an em for what it leaves to the Chinese font, more for pictures. */
export function advanceOf(char: string, weight: 400 | 600 = 400): number {
  const point = char.codePointAt(0)!
  const width = known[weight][point]
  // Beyond the first plane there is no such place.
  if (width >= 0)
    return width
  return known[weight][point] = findAdvance(char, weight)
}

function findAdvance(char: string, weight: 400 | 600): number {
  if (/\p{Emoji_Presentation}/u.test(char))
    return 1.25
  if (isWide(char))
    return 1
  return widths.get(weight)!.get(char) ?? (invisible.test(char) ? 0 : char === '\u3000' ? 1 : 0.6)
}
