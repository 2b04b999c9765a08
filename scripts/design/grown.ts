/**
 * How far a slide with room to spare grows: the most of each type, and of that of words alone which leave so many px free even then, of
 * formulas by the text that they stand in, of a single point, of remarks that are alone, the largest first, and of listings, those of few
 * lines more, in steps; px that one row may gain; how much taller than its scale says a line may become that is still one line; the room
 * from which on a drawing gets a ground of its own; and when a picture stands aside: the share of the width that it has at most where it
 * is, how much larger it becomes, and the columns that it may take where it is tall, beside what is wide itself, and beside text; sizes of
 * what is said of a flow's boxes, and the air around it.
 */
export const grown = {
  most: 2.2,
  step: 0.05,
  text: {
    body: 32, nested: 28, prose: 40, largeList: 36, inlineQuote: 44, cell: 28, comparison: 32, denseCell: 26, gloss: 24,
    head: 22, caption: 20,
  },
  few: { free: 160, text: { body: 40, nested: 34, largeList: 40, inlineQuote: 52 } },
  formula: 52,
  single: 48,
  remarks: [44, 40, 36],
  code: { most: 24, short: [{ lines: 4, most: 36 }, { lines: 8, most: 30 }] },
  labels: 1.25,
  air: { alone: 84, few: 56, besidePanels: 20 },
  panel: 32,
  panels: { wide: 32, narrow: 12 },
  stage: { least: 120, narrow: 0.9 },
  aside: { widest: 0.6, gain: 1.2, tall: { ratio: 0.8, columns: [4] }, beside: [6, 5, 4], text: [8, 7, 6, 5] },
  stages: { sizes: [28, 26, 24, 22, 20], leading: 1.36, air: 56 },
  tolerance: 1.03,
  rounding: 4,
} as const
