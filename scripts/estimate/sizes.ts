/** The slide in px: 1280 × 720 less its margins, and the gap beneath the title. */
export const canvas = { width: 1152, height: 720 - 40 - 56, titleGap: 24 }

/** Font sizes and heights of lines in px, as the styles set them; a test holds the two together. */
export const sizes = {
  title: { size: 36, line: 46.8 },
  /** A long title, on a smaller type. */
  longTitle: { size: 28, line: 36.4 },
  body: { size: 24, line: 38.4 },
  nested: { size: 22, line: 35.2 },
  prose: { size: 28, line: 42 },
  quote: { size: 36, line: 54 },
  inlineQuote: { size: 28, line: 42 },
  largeList: { size: 28, line: 40.6 },
  cell: { size: 22, line: 30 },
  gloss: { size: 18, line: 24 },
  head: { size: 18, line: 26 },
  caption: { size: 18, line: 26 },
  code: { size: 20, line: 30 },
} as const

/** Widths in px that text keeps to. */
export const measures = { text: 864, prose: 1000, quote: 964, labels: 360 } as const

/** Gaps in px between blocks that follow each other. */
export const gaps = { block: 24, text: 16, caption: 12, pipelineCaption: 28, formula: 40, pipeline: 44 } as const

/** Paddings and gaps in px within blocks. */
export const air = {
  item: 10,
  nested: 6,
  nestedItem: 4,
  largeItem: 19,
  indent: 32,
  panelIndent: 26,
  codeX: 24,
  codeY: 20,
  cellX: 20,
  cellY: 10,
  quote: 4,
  quoteIndent: 32,
  quoteParagraph: 12,
} as const

/** A part of a drawing or a formula takes what its slide has; here as much as is left beneath a title of two lines. */
export const heightOfWindow = 400

/** Formulas on a line of their own are set larger than the text. */
export const formulaScale = 1.25
/** Font size in px of a formula that is set as small as one may be. */
export const smallestFormula = 18
