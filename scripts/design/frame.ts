import { canvas, filled, sizes } from './design.ts'

/** A font size of a title in px, and the lines that it may take there; the last is for what fits in none. */
export type TitleSize = readonly [size: number, lines: number]

/** What the title of the first slide may take, the largest first. */
const onOneLine: readonly TitleSize[] = [[144, 1], [120, 1], [104, 1], [88, 1], [72, 1]]
const onSeveral: readonly TitleSize[] = [[80, 2], [72, 2], [64, 2], [56, 2], [48, 3], [48, 4], [44, 5]]

/**
 * The first slide: sizes of its title, how much less than the canvas a line may take, the height that title and what stands beneath it
 * share, and a quotation there, say of the work that is talked about.
 */
export const cover = {
  titles: [...onOneLine, ...onSeveral],
  spare: 12,
  height: 286,
  leading: 1.12,
  quotation: { size: 24, line: 34, lines: 3, width: 1100, gap: 24 },
  said: { size: 28, line: 41, lines: 2, width: 1100, gap: 24 },
} as const

/**
 * The agenda of a row a chapter: the height of all rows, what the letters of the last take beyond it, the least of one, and of the
 * open one what it takes besides the lines of its sections; widths of the number and the gap behind a long one, of the ticks at least, of
 * the minutes among them, and what a line leaves free; how far ticks stand apart at most, and the room for the pages before them; gap and
 * least width of a gloss; a name that is too long for its line, which takes two smaller ones where there are few rows.
 */
export const agenda = {
  height: 560,
  edge: 4,
  row: 36,
  open: 88,
  line: 28,
  font: 20,
  openGloss: 20,
  large: { font: 24, line: 32, gloss: 22, lines: 3, width: 640 },
  number: 64,
  numberGap: 16,
  ticks: 424,
  minutes: 72,
  spare: 12,
  pitch: 24,
  range: 76,
  gloss: { gap: 18, least: 120 },
  chapter: { size: 28, width: 560 },
  long: { size: 22, line: 26, lines: 2, fill: 0.94, rows: 8 },
} as const

/** Width in px of a section's line in the open row, behind a number of the usual width. */
export const widthOfAgendaLine = canvas.width - agenda.number - agenda.ticks - agenda.spare

/** The agenda of cards: head and line of a card, gaps, room for the counted number, and font sizes. */
export const agendaCards = { head: 60, line: 28, gap: { x: 32, y: 20 }, number: 40, chapter: 22, section: 18 } as const

/** A divider: sizes of its title, what a number of one, two and more signs takes beside it, and its panel's entries in px. */
export const divider = {
  titles: [[88, 2], [72, 2], [56, 3], [44, 3]] as readonly TitleSize[],
  number: [0, 200, 356, 0],
  spare: 16,
  lead: { size: 28, line: 40, lines: 2 },
  promise: 56,
  /** A promise above a drawing: its sizes beside the title and beneath it, the gap between, and where the former begin at least. */
  promises: { beside: [48, 40], beneath: [36, 28, 24], gap: 56, column: 760 },
  entry: { one: 1100, columns: 540, panel: 505, station: 900 },
  /** An entry that is too long for its line takes two smaller ones, where all of so many entries may. */
  long: { size: 22, line: 27, lines: 2, fill: 0.94, entries: 8 },
  /** What a section holds, beneath its station: size, most lines, how much of them words fill, and the gap to the next. */
  gloss: { size: 22, lines: 2, fill: 0.86, gap: 24 },
  /** So many sections stand as stations on a drawn line. */
  stations: 3,
  /** So much of what each wins and loses stands on a drawn line. */
  bouts: 4,
  /** From so many entries on they stand in two columns. */
  columns: 5,
} as const

/** The last words of a talk: width of a sentence, its number's, the line of a trail, and type by how many sentences there are. */
export const takeaways = {
  number: 96,
  trail: 32,
  type: { few: sizes.largeList, four: { size: 26, leading: 1.35 }, five: { size: 24, leading: 1.35 } },
} as const

/** The last words of a talk of two things: sentences beneath drawings, and how many questions make a list of them. */
export const closing = {
  sentences: 3,
  questions: 3,
  gap: 24,
  width: (canvas.width - 2 * 24) / 3,
  /** Where the drawings end on the page, wherever content begins, above so many lines of words. */
  drawings: (lines: number) => Math.min(364, 432 - 34 * lines),
  /** The same where nothing but sentences stands beneath. */
  opening: 524,
  /** A code that leads to the talk: its side, and its quiet margin in modules. */
  code: { side: 152, quiet: 2 },
  /** Size of a question that has a line for itself. */
  question: 48,
  text: { size: 24, leading: 34 / 24, lines: 4 },
  /** The band with the question: where it begins and ends on the page. */
  band: { top: 468, bottom: 664 },
} as const

/** Width in px of a sentence among the last words. */
export const widthOfTakeaway = canvas.width - takeaways.number

/** Panels beside each other: gaps of two and of more, line and padding of a head with its rule, gaps above and within what it heads. */
export const panels = {
  gap: { two: filled.gap, more: 36 },
  head: { size: sizes.cell.size, line: 32, padding: 12, rule: 2 },
  body: 16,
  between: 12,
} as const

/** Width in px of each of some panels. */
export function widthOfPanel(count: number, width: number = canvas.width): number {
  return (width - (count > 2 ? panels.gap.more : panels.gap.two) * (count - 1)) / count
}
