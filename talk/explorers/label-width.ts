/** Advance of a sign in em: of a full-width one, and the average of the others. */
const advances = { full: 1, other: 0.527 }

/** How wide a label is about, in px, at its size. */
export function labelWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2E80' ? advances.full : advances.other) * size, 0)
}
