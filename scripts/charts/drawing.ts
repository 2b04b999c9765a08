import type { SubjectId } from '../subjects/subject-in.ts'
import { canvas } from '../design/design.ts'
import { piecesOf } from '../typesetting/breaks.ts'
import { widthOfText } from '../typesetting/plain-text.ts'

/** One stroke, area or word of a picture; all looks are classes, coordinates are px of a slide's body. */
export type Mark
  = | { d: string, look: string }
    | { x: number, y: number, text: string, look: string }
    /** The talk's own picture, cut to a square. */
    | { x: number, y: number, side: number, look: string }

/** What belongs to one system, event or amount: lit together when it is pointed at, and said in words. */
export interface Group { words: string, subject?: SubjectId, marks: Mark[] }

/** A picture: its height, what is common to all, and the groups. */
export interface Drawing { height: number, frame: Mark[], groups: Group[] }

/** The words that a picture adds to the table's own. */
export interface ChartWords {
  higher: string
  lower: string
  ranks: string
  /**
   * Who leads, the word for any rival, those before the best one's name and before the others' scores, what shares are of, and what
   * differences of per cents are.
   */
  leads: (name: string) => string
  rival: string
  against: string
  others: string
  shares: string
  points: string
  /** How many benchmarks are won, and how many lost. */
  tally: (won: number, lost: number) => [won: string, lost: string]
  colon: string
  comma: string
  /** So many days; a month from 1 on, and a year, as they stand beneath an axis. */
  days: (count: number) => string
  month: (month: number) => string
  year: (year: number) => string
  /** What an area of weighted parts says: its width counts these, its area is that. */
  area: (unit: string, total: string) => string
}

/** Width of a slide's body. */
export const { width } = canvas

/** As far apart as rows stand at most, in px; two alone as far as fills a slide. */
const widest = { two: 240, more: 150 }

/** Distance between rows in px: their own, or more where a picture of `height` px has it beneath `top`. */
export function pitchIn(own: number, rows: number, top: number, height = 0): number {
  return Math.max(own, Math.min(rows > 2 ? widest.more : widest.two, (height - top) / rows))
}

/** A rectangle; a width below zero grows to the left. */
export function box(x: number, y: number, w: number, h: number, look: string): { d: string, look: string } {
  return { d: `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`, look }
}

/** A line through points. */
export function line(points: [x: number, y: number][], look: string): { d: string, look: string } {
  return { d: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(''), look }
}

/** The sign of a subject: a square for b, else a disc. */
export function sign(x: number, y: number, radius: number, subject: SubjectId | undefined, look: string): Mark {
  return subject === 'b'
    ? box(x - radius, y - radius, 2 * radius, 2 * radius, look)
    : { d: `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`, look }
}

/** Words at a place. */
export function write(x: number, y: number, text: string, look: string): Mark {
  return { x: round(x), y: round(y), text, look }
}

/** How much wider bold figures are at most. */
const bold = 1.03
const seam = /\p{Script=Han}(?=[\p{L}\p{N}])(?!\p{Script=Han}\p{Script=Han})|(?<!\p{Script=Han})[\p{L}\p{N}](?=\p{Script=Han})/gu

/** Width in px of a text in the chart. */
export function widthOf(text: string, size: number): number {
  // The browser sets air between Han and other letters, which these widths are without; the best is bold.
  return widthOfText(text, size) * bold + (text.match(seam)?.length ?? 0) * size / 8
}

/** Breaks a text into lines of at most `room` px where a line may end; what is never parted stays whole. */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines = ['']
  // A name whose room was measured by itself must not break by a rounding.
  const most = room + 0.01
  for (const piece of piecesOf(text)) {
    const last = lines.length - 1
    if (lines[last] !== '' && widthOf(lines[last] + piece.trimEnd(), size) > most)
      lines.push(piece)
    else
      lines[last] += piece
  }
  return lines.map(part => part.trim())
}

/** A name that begins at `x`, centred on `y`, with its subject's sign; on two lines where it is long. */
export function nameMarks({ text, subject }: { text: string, subject?: SubjectId }, y: number, size: 18 | 22, room: number, x = 0): Mark[] {
  const indent = subject ? size : 0
  const lines = linesOf(text, size, room - indent)
  const top = y + size * 0.35 - (lines.length - 1) * size * 0.6
  return [
    ...(subject ? [sign(x + size * 0.31, top - size * 0.36, size * 0.31, subject, 'key')] : []),
    ...lines.map((part, index) => write(x + indent, top + index * size * 1.2, part, `name t${size}`)),
  ]
}

/** Heads that say no more of names than these say themselves. */
const saysNothing = /^(?:日期|时间|年份|年|月份|何时|对象|名称|项目?|date|time|year|month|when|what|item|name|thing)s?$/i

/** The head of the column of names above them, `size` px tall; nothing where it says nothing, or they leave it no room. */
export function headOfNames(text: string, y: number, room: number, size: 18 | 22 = 18): Mark[] {
  const isSaid = text !== '' && !saysNothing.test(text) && widthOf(text, size) <= room
  return isSaid ? [write(0, y, text, size === 18 ? 'head' : `head t${size}`)] : []
}

/** Room that names need: as wide as the widest, up to `most`, with a gap. */
export function roomForNames(heads: { text: string, subject?: SubjectId }[], size: number, most: number): number {
  return Math.min(most, Math.max(...heads.map(({ text, subject }) => widthOf(text, size) + (subject ? size : 0)))) + 20
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
