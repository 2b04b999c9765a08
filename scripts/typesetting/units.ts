const wide = /[\u1100-\u115F\u2E80-\u303F\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFF}]/u

/** True for signs that fill an em: Han, kana, full-width punctuation. */
export function isWide(char: string): boolean {
  return char > '\u10FF' && wide.test(char)
}

/** Width of a text in full-width units: 1 for a Han character or full-width sign, 0.55 for others. */
export function unitsOf(text: string): number {
  let units = 0
  for (const char of text)
    units += isWide(char) || char === '—' || char === '…' ? 1 : 0.55
  return units
}

/** Columns that a text takes where every letter is as wide as the next, wide signs two. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text)
    columns += isWide(char) ? 2 : 1
  return columns
}
