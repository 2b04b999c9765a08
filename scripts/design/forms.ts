/** A tree: least heights of a branch and of a leaf, and the gap between branches. */
export const tree = { branch: 54, leaf: 36, gap: 12 } as const

/**
 * A formula with its symbols: padding of its panel, width of the symbols, gap and paddings of their rows, and sizes; those of the formula
 * where all of it takes no more than a share of the slide.
 */
export const where = {
  panel: 24,
  symbol: 200,
  gap: 28,
  padding: 20,
  leading: 1.35,
  sizes: [30, 28, 26, 24],
  formulas: [44, 38, 32, 28],
  share: 0.85,
} as const

/**
 * Short listings below one another: width of their names and the gap beside it, sizes of type, a letter's width in em, paddings; how many
 * share a slide, of how many lines each, with how much text as a share of a slide's words.
 */
export const listings = {
  name: 336,
  gap: 32,
  sizes: [32, 28, 24, 20],
  heading: 28,
  says: 24,
  letter: 0.6,
  leading: 1.4,
  around: 24,
  padding: 20,
  most: 4,
  lines: 3,
  told: 0.25,
} as const

/** A listing beside its explanation: sizes of its type, a letter's width in em, paddings, and what the text beside it needs. */
export const explainedCode = {
  sizes: [24, 22, 20, 18],
  letter: 0.6,
  leading: 1.5,
  padding: 20,
  around: 96,
  gap: 32,
  mark: 44,
  narrowest: 340,
  largestRow: 26,
  most: 520,
} as const

/**
 * Names to look up: from how many on, how many on a slide, the widest, the widest that are all of a point and from how many of these on,
 * which take fewer columns, and how they may be set.
 */
export const catalogue = {
  fewest: 8,
  most: 24,
  name: 72,
  point: 24,
  many: 22,
  /** Points of no more than so many units stand in columns where a list would go on over another slide. */
  brief: 10,
  wide: 16,
  columns: [3, 2],
  sizes: [28, 26, 24],
  gap: 32,
  row: 12,
  leading: 1.3,
} as const
