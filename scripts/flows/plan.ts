/** A box in px by its middle; `isPlain` where it is a rectangle, which arrows may reach anywhere at its sides. */
export interface PlacedBox { id: string, rank: number, x: number, y: number, width: number, height: number, isPlain: boolean }

/** What is to be laid out: boxes as large as their words need, arrows with the size of what is said beside them. */
export interface Plan {
  /**
   * `of` is whose a box is, `words` is how tall words are. Plain ones are rectangles, which may be of any size; ends that are round are not
   * as tall as others.
   */
  nodes: { id: string, of?: string, width: number, height: number, words?: number, isPlain: boolean, isRound: boolean }[]
  edges: { from: string, to: string, isDotted?: boolean, label?: LabelSize }[]
}

/** Width and height in px; `below` is how much of it stands below its line. */
export interface LabelSize { width: number, height: number, below: number }

/** An arrow through its corners, and the middle of its line where something is said beside it. */
export interface Drawn { points: [x: number, y: number][], label?: { x: number, y: number } }

/** A flow laid out in columns from left to right. */
export interface Chart { width: number, height: number, boxes: PlacedBox[], ways: Drawn[] }
