import advances from './advances.json' with { type: 'json' }

/** Code is set in JetBrains Mono, whose signs are all this wide, in em. */
export const codeAdvance = 0.6

const widths = new Map(Object.entries(advances).map(([weight, signs]) => [
  Number(weight),
  new Map(Object.entries(signs).flatMap(([width, chars]) => [...chars].map(char => [char, Number(width) / 1000] as const))),
]))

const wide = /[\u1100-\u115F\u2E80-\u303F\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFF}]/u
const invisible = /[\p{M}\p{Default_Ignorable_Code_Point}]/u

/** True for signs that fill an em: Han, kana, full-width punctuation. */
export function isWide(char: string): boolean {
  return char > '\u10FF' && wide.test(char)
}

/** Widths that were asked for, by code point; NaN for the others. */
const known = { 400: new Float64Array(0x10000).fill(Number.NaN), 600: new Float64Array(0x10000).fill(Number.NaN) }

/** Width of a sign in em: Inter's own at weight 400 or 600; an em for what it leaves to the Chinese font. */
export function advanceOf(char: string, weight: 400 | 600 = 400): number {
  const point = char.codePointAt(0)!
  const width = known[weight][point]
  // Beyond the first plane there is no such place.
  if (width >= 0)
    return width
  return known[weight][point] = findAdvance(char, weight)
}

function findAdvance(char: string, weight: 400 | 600): number {
  if (isWide(char))
    return 1
  return widths.get(weight)!.get(char) ?? (invisible.test(char) ? 0 : char === '\u3000' ? 1 : 0.6)
}

/** Width of a text in full-width units: 1 for a Han character or full-width sign, 0.55 for others. */
export function unitsOf(text: string): number {
  let units = 0
  for (const char of text)
    units += isWide(char) || char === '—' || char === '…' ? 1 : 0.55
  return units
}
