/** Width of a text in full-width units: a Chinese character or full-width sign is 1, anything else 0.55. */
export function unitsOf(text: string): number {
  return [...text].reduce((sum, ch) => sum + (/[\u1100-\u115F\u2E80-\uFFDC\u{20000}-\u{3FFFF}]/u.test(ch) ? 1 : 0.55), 0)
}

/** The largest of `sizes` (px) at which a text takes at most `lines` lines of `width` px; else the smallest. */
export function fitSize(text: string, width: number, sizes: [size: number, lines: number][]): number {
  const units = unitsOf(text)
  const fits = ([size, lines]: [number, number]) => units * size * (lines > 1 ? 1.06 : 1.01) <= width * lines
  return (sizes.find(fits) ?? sizes[sizes.length - 1])[0]
}
