/** A stretch of a line in one face; `scale` is its size against the text around it. */
export interface Run {
  text: string
  weight: 400 | 600
  isCode?: boolean
  scale: number
  /** A formula: a box of this width and height in em instead of words. */
  box?: { width: number, height: number, depth: number }
}

/** Line breaks that the author set. */
export const lineBreak = '\n'
