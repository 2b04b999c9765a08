/**
 * The one design of the slides: lengths in px on the canvas, factors, and how much is shown at once. From here come the styles'
 * custom properties, the planner's heights and limits, the rules and their sentences; a number is changed here and nowhere else.
 */

import { chart } from './chart.ts'

export { catalogue, explainedCode, listings, tree, where } from './forms.ts'

/** The slide: its extent, and the margins that content keeps. */
export const page = { width: 1280, height: 720, margin: { top: 40, side: 64, bottom: 56 } } as const

/**
 * The room for content within the margins, the gap beneath the title that is planned, and the least that a full slide or a long
 * title leaves of it.
 */
export const canvas = {
  width: page.width - 2 * page.margin.side,
  height: page.height - page.margin.top - page.margin.bottom,
  titleGap: 24,
  leastGap: 10,
}

/** A font size with the height of a line: px where lines keep to a grid, else a factor that smaller letters within share. */
const onGrid = (size: number, line: number) => ({ size, line })
const led = (size: number, leading: number) => ({ size, leading, line: Math.round(size * leading * 10) / 10 })
const leading = 1.6

/** Font sizes with their lines. */
export const sizes = {
  title: led(36, 1.3),
  /** A long title, on a smaller type. */
  longTitle: led(28, 1.3),
  /** A sentence of the review as title, of two lines. */
  claim: led(30, 1.27),
  body: led(24, leading),
  /** Points within points, whose lines are those of the text around them. */
  nested: led(22, leading),
  prose: led(28, 1.5),
  quote: led(36, 1.5),
  inlineQuote: led(28, 1.5),
  largeList: led(28, 1.45),
  cell: onGrid(22, 30),
  /** Cells of a comparison, and of one of many rows or columns. */
  comparison: onGrid(24, 32),
  denseCell: onGrid(20, 27),
  gloss: onGrid(20, 26),
  head: onGrid(18, 26),
  caption: onGrid(18, 26),
  code: onGrid(20, 30),
  /** What is said of the boxes of a flow, beneath it. */
  stage: onGrid(20, 28),
}

/** Widths that text keeps to. */
export const measures = { text: 864, prose: 1000, quote: 964, labels: 360 } as const

/** Gaps between blocks that follow each other. */
export const gaps = {
  block: 24,
  text: 16,
  caption: 12,
  pipelineCaption: 28,
  formula: 40,
  pipeline: 44,
  figures: 36,
  figureCaption: 10,
} as const

/** Paddings and gaps within blocks. */
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
  cellY: 9,
  quote: 4,
  quoteIndent: 32,
  quoteParagraph: 12,
} as const

/** A comparison: widths of its row heads and of the relation, and heights of its rows, which share a room within bounds. */
export const comparison = { head: 144, relation: 172, gap: 20, heading: 46, room: 480, glossed: [56, 74], plain: [40, 64] } as const

/**
 * What fills a slide from beneath a title of two lines to the bottom margin; its rows take the largest type that
 * fits, one or two a larger, and two or three of one line each the largest; `stops` is what is said beneath a row of the pages that it
 * leads to.
 */
export const filled = {
  height: page.height - page.margin.bottom - 144,
  pair: [40, 36], short: { pair: [56, 48], three: [40, 36] }, beside: [[44, 40, 36], [36]],
  rows: [32, 30, 28, 26, 24],
  statement: [64, 56, 48, 44, 40, 36],
  leading: 1.45,
  padding: 20,
  gap: 48,
  between: 24,
  inset: 8,
  /** Short sections: headings, how large a second sentence is, gaps; so many stand in rows where columns cover less than `full`. */
  briefs: { heading: 28, second: 0.82, least: 24, gap: 12, larger: { two: [48, 44, 40, 36], more: [40, 36] }, stacked: 3, full: 0.6 },
  columns: 12,
  stops: 32,
} as const

/** Cards of names with what they mean: columns, gaps, paddings, and the sizes that their type may have. */
export const cards = {
  columns: 2,
  gap: { column: 24, row: 12 },
  padding: { left: 24, right: 20, block: 12 },
  leading: 1.3,
  sizes: [28, 26, 24],
} as const

/** Steps: widths of the numbers and the names, the gap between name and text, height of a number, of the rail, and padding of a row. */
export const steps = {
  number: 88,
  name: 360,
  gap: 28,
  numeral: 52,
  rail: 56,
  padding: 20,
  leading: 1.35,
  sizes: [32, 30, 28, 26, 24],
  named: [26, 24],
} as const

/** A statement in its frame: padding, the gap below its head, and its type. */
export const theorem = { padding: 32, gap: 12, size: sizes.prose.size, line: sizes.prose.line } as const

/** How a flow is drawn at scale 1: loosely, or tightly with its labels wrapped where it is too long for a slide. */
export const flow = { loose: { padding: 11, gap: 44, wrap: 260 }, tight: { padding: 7, gap: 26, wrap: 108 }, between: 44 } as const

/** A part of a drawing or a formula takes what its slide has; here as much as is left beneath a title of two lines. */
export const heightOfWindow = 400

/** Formulas on a line of their own are set larger than the text. */
export const formulaScale = 1.25
/** Font size of a formula that is set as small as one may be. */
export const smallestFormula = 18

/** The smallest letters by what they say, as they are seen; on paper in pt. */
export const floors = {
  title: 28,
  body: 24,
  label: 22,
  table: 18,
  head: 18,
  code: 18,
  diagram: 18,
  caption: 18,
  note: 14,
  paper: 7,
  paperMark: 5,
} as const

/** The most that something grows to: heights of pictures, scales of drawings and of small pictures, a quotation's type. */
export const ceilings = { picture: 486, image: 520, drawing: 1.78, quote: 64, enlarged: 2 } as const

/** The least that a picture is still read at, also where it is one of many, and the height of a placeholder for a missing one. */
export const pictures = {
  floor: 240,
  small: 150,
  missing: 260,
  /** The box that stands for a missing one: its words and its path. */
  box: { padding: 26, gap: 8, words: { size: 22, line: 32 }, path: { size: 20, line: 26 } },
} as const

/** The one edge at which content begins on all slides of a deck: where all its titles have one line and nothing above it, and else. */
export const tops = { oneLine: 104, other: 144 } as const

/** As much as is read on one line of a point or a cell. */
const line = { han: 24, words: 12 }

/**
 * How much is shown at once. Beyond `most` a rule warns; beyond `split` the planner goes on on another slide, and a rule calls it
 * an error where it did not. What has a name of its own is the planner's alone.
 */
export const limits = {
  title: { lines: 2, units: 64 },
  text: { most: { han: 80, words: 40 }, split: { han: 150, words: 75 } },
  points: { most: 5, split: 7, depth: 2, lines: 2, words: { han: 2 * line.han, words: 2 * line.words } },
  /** Points, cards and steps are read one by one: a slide of them may hold so many times the words, and so many cards or steps. */
  formed: { words: 1.5, points: 8 },
  /** Definitions: from how many on they are cards, how many a slide has, the widest name, and the share of a slide's words for one. */
  cards: { fewest: 4, most: 8, name: 16, words: 0.45 },
  /** A tree: how many branches and leaves it has, and the widest of each in full-width units. */
  tree: { branches: { fewest: 3, most: 6 }, leaves: { fewest: 6, most: 13 }, branch: 15, leaf: 32 },
  /** Steps: from how many on, how many on one slide, on each of several, when they are many, and the share of a slide's words for one. */
  steps: { fewest: 3, most: 6, split: 5, many: 15, words: 0.6 },
  blocks: { most: 4, split: 6, planned: 3 },
  /** A table of words goes on from fewer columns than one of numbers; a row more is left for a group's name. */
  table: { most: { columns: 5, rows: 7 }, split: { columns: 10, rows: 10 }, worded: 7, cell: line },
  comparison: { split: { rows: 8 }, dense: { columns: 6, rows: 7 } },
  code: { most: { lines: 12, columns: 70 }, split: { lines: 18 } },
  diagram: { nodes: 9, aspect: 4 },
  formulas: { most: 2, split: 3 },
  /** Listings from so many lines on stand beside so many sentences at most. */
  explained: { lines: 5, rows: 5 },
  /** Share of a slide's words from which the text above sub-sections is told on a slide, and up to which sections share one. */
  telling: 0.2,
  thin: 0.45,
  /** A quotation of fewer words than this share of a slide's stands among other things, one that states something in bold of a few more. */
  passing: { said: 0.25, stated: 0.35 },
  /** Sections of prose up to so many words, as a share of a slide's, share one, and how many. */
  brief: { words: 0.75, sections: 4 },
  /** A column of points: how many stand in it, and how many with those within them. */
  column: { points: 4, lines: 8 },
  /** Sections that ask something: from how many on they share slides, and how many one holds. */
  questions: { fewest: 3, most: 6 },
  chart,
  hues: 6,
  /** A slide is filled to at least and to at most so much of its room. */
  filled: { least: 0.1, most: 0.8 },
  /** Of the body's height content covers so much on each slide, and so much on the slide in the middle. */
  covered: { least: 0.4, median: 0.7 },
  seconds: { slide: 100, explorer: 180 },
  /** The time of a talk may be missed by so much of it. */
  deviation: 0.1,
  /** Slides of a talk without an agenda, of a chapter, and of one that needs no divider where an agenda has named it. */
  slides: { withoutAgenda: 12, chapter: 12, undivided: 3, ofOne: 6 },
  /** Chapters of an agenda of rows; sections from which on it is of cards, and chapters of which there are columns. */
  agenda: {
    fewest: { chapters: 3, sections: 15 }, most: { chapters: 14, sections: 48 },
    cards: { fewest: 5, most: 8 }, columns: { two: 20 },
  },
  divider: 14,
  /** Entries of a divider beneath a sentence or a promise. */
  dividerBeneath: 10,
  references: 12,
  takeaways: { most: 5, ofParagraph: 3 },
  /** Sentences on a slide that shows nothing else; a leading sentence and the heads of all panels, in full-width units. */
  sentences: 4,
  /** Of sentences that words name each. */
  named: 6,
  lead: 72,
  panelHeads: 90,
  /** A list that is set large where it is alone: points, and full-width units. */
  largeList: { points: 5, units: 220 },
  /** A column of so many full-width units is kept on one line, while such columns take no more than so many px. */
  shortColumn: { units: 9, width: 700 },
} as const

/** The least contrast of text, of large text and graphics, and of running text in a colour that is not the deck's own. */
export const contrast = { text: 4.5, large: 3, graphics: 3, comfortable: 7 } as const
