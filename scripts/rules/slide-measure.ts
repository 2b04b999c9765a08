/** A rectangle in px on the canvas of 1280 × 720, whatever the scale it is shown at. */
export interface Box { left: number, top: number, right: number, bottom: number }

/** What a text is on its slide: each has its own floor for the size of its letters. */
export type TextRole = 'title' | 'body' | 'table' | 'code' | 'diagram' | 'formula' | 'caption' | 'note'

/** A text as it is seen: its first words, where its ink stands, and how much of it can be seen. */
export interface TextMeasure {
  words: string
  role: TextRole
  /** The block that it stands in, by place on the slide; -1 for title, footer and what else belongs to no block. */
  block: number
  box: Box
  /** The share of its area that no ancestor hides, 0 to 1. */
  seen: number
}

/** A picture, drawing, table or panel that takes room. */
export interface AreaMeasure { kind: string, block: number, box: Box }

/** One of the parts that stand below each other on a slide; `kind` is its element or our class of it. */
export interface BlockMeasure { kind: string, top: number, height: number, width: number }

/** One slide as a browser shows it. Lengths are px on the canvas. */
export interface SlideMeasure {
  id: string
  layout: string
  title: { words: string, height: number, lines: number }
  blocks: BlockMeasure[]
  texts: TextMeasure[]
  areas: AreaMeasure[]
}
