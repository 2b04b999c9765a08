import type { Box } from '../../../rules/slide-measure.ts'

/** A stretch of letters that look alike. Sizes are px of the canvas, colours six hexadecimal digits. */
export interface Letters {
  text: string
  size: number
  colour: string
  bold?: boolean
  italic?: boolean
  mono?: boolean
  raised?: 'sub' | 'sup'
  /** Where it leads: the id of a slide behind `#`, else a whole address. */
  href?: string
}

/** What stands before a point: how far left of its text, and its number where it has one. */
export interface Marker { indent: number, number?: number }

/** A paragraph: its letters, the height of its lines, and the room above it. */
export interface Paragraph {
  letters: Letters[]
  align: 'left' | 'center' | 'right'
  rtl?: boolean
  line: number
  before?: number
  level?: number
  marker?: Marker
}

/** Text at its place on the canvas. */
export interface TextPart { box: Box, lines: number, paragraphs: Paragraph[], isTitle?: boolean }

/** A line at the edge of a cell; none where its width is 0. */
export interface Edge { width: number, colour: string }

/** A cell of a table: its text, how many columns and rows it takes, its ground, edges and paddings: top, right, bottom, left. */
export interface CellPart {
  paragraphs: Paragraph[]
  columns: number
  rows: number
  isHead: boolean
  valign: 'top' | 'middle' | 'bottom'
  ground?: string
  edges: Edge[]
  padding: number[]
}

/** A table at its place, with the widths of its columns and the heights of its rows. */
export interface TablePart { box: Box, columns: number[], rows: { height: number, cells: CellPart[] }[] }

/** A picture at its place, and its words for who does not see it: none where it only adorns. */
export interface PicturePart { box: Box, alt: string }

/** A slide, or a step of one, in parts that can be edited. */
export interface EditableSlide { id: string, ground: string, texts: TextPart[], tables: TablePart[], pictures: PicturePart[] }
