/** A rectangle in px on the canvas of 1280 × 720, whatever the scale it is shown at. */
export interface Box { left: number, top: number, right: number, bottom: number }

/** What a text is on its slide: each has its own floor for the size of its letters. */
export type TextRole = 'title' | 'body' | 'label' | 'table' | 'head' | 'code' | 'diagram' | 'caption' | 'note'

/** Where a thing stands on its slide. */
export interface Placed {
  /** The block that it stands in, by place below the title; -1 for title, footer and what else belongs to no block. */
  block: number
  /** The name of the block of the review that it belongs to, also within a panel; none for what a person wrote. */
  of?: string
  /** The part that it stands in, innermost: the view's name for itself, `cards`, or the element, `ul`. */
  part?: string
}

/** A text as it is seen: its first words, where its ink stands, how large, and how well it can be told from its ground. */
export interface TextMeasure extends Placed {
  words: string
  role: TextRole
  box: Box
  /** The share of its area that no ancestor hides, 0 to 1. */
  seen: number
  /** Size of its letters as they are seen. */
  size: number
  weight: number
  contrast: Contrast
  /** Whether its colour is one of the deck's own. */
  isOwnColour: boolean
}

/** What can be read on a sheet: its words, one run a line, formulas as TeX, and the addresses of its pictures. */
export interface SeenSheet { text: string, pictures: string[] }

/** WCAG contrast with the ground, in either theme; null over a picture. */
export interface Contrast { light: number | null, dark: number | null }

/** A coloured area or line: a bar, a swatch, an arrow. */
export interface MarkMeasure extends Placed {
  /** Red, green, blue, 0 to 255. */
  colour: [number, number, number]
  shape: string
  /** Whether words stand on it or beside it. */
  isLabelled: boolean
  contrast: Contrast
}

/** An area of a slide on paper: its fill and its ground as grey, 0 to 255, and what else shows it. */
export interface GreyMark {
  slide: string
  /** What it is a part of, and which drawing of the page that is. */
  name: string
  drawing: number
  /** Whose values it shows, in a drawing that sets some against each other. */
  series?: string
  paper: [fill: number, ground: number]
  hasEdge: boolean
  isHatched: boolean
}

/** A picture, drawing, table or panel that takes room. */
export interface AreaMeasure extends Placed { kind: string, box: Box }

/** A text that stands on another, or under a picture where `over` is empty. */
export interface Overlap extends Placed { words: string, over: string }

export interface PictureMeasure extends Placed {
  src: string
  isBroken: boolean
  /** Its width on the canvas over its own. */
  enlarged: number
  hasAlt: boolean
  hasCaption: boolean
}

/** Han characters, and words of other scripts. */
export interface Count { han: number, words: number }

export interface TableMeasure extends Placed { columns: number, rows: number, longest: Count }
export interface ListMeasure extends Placed { points: number, depth: number, longest: Count }

/** A diagram, or the part of it that a slide shows. */
export interface DiagramMeasure extends Placed {
  /** Boxes whose words are shown. */
  nodes: number
  aspect: number
  scale: number
  /** Its words, label by label, and which of them are shown, by index. */
  labels: string[]
  shown: number[]
  /** Its extent in px where its smallest letters can just be read, and how many parts it needs; none where it does not say. */
  extent?: [width: number, height: number, parts: number]
}

/** What is counted on a slide. */
export interface SlideCounts {
  /** Levels of its headings, in order. */
  headings: number[]
  tables: TableMeasure[]
  lists: ListMeasure[]
  codes: (Placed & { lines: number, columns: number })[]
  diagrams: DiagramMeasure[]
  formulas: (Placed & { width: number, room: number })[]
  /** Placeholders for missing pictures. */
  placeholders: number
  /** Sentences that stand in rows of their own. */
  rows: number
}

/** A block of the review as it stands within a part that holds several. */
export interface InnerMeasure { id: string, part: string, height: number }

/** One of the parts that stand below each other on a slide. */
export interface BlockMeasure {
  /** Its name, from `slides.md`; none for what a person wrote there, and for what holds several blocks. */
  id?: string
  /** The view's name for itself, or its element. */
  part: string
  /** The named blocks in it, in order. */
  within?: InnerMeasure[]
  top: number
  height: number
  width: number
  /** What it gained in height because its slide had room; no part of `height`. */
  air?: number
}

/** One slide as a browser shows it. Lengths are px on the canvas. */
export interface SlideMeasure {
  id: string
  layout: string
  /** The language that the page says it is in. */
  lang: string
  title: { words: string, height: number, lines: number }
  /** All words that stand on it besides its title and footer. */
  shown: string
  blocks: BlockMeasure[]
  texts: TextMeasure[]
  areas: AreaMeasure[]
  overlaps: Overlap[]
  pictures: PictureMeasure[]
  /** Blocks that scroll, on a slide that nobody can scroll. */
  scrolling: Placed[]
  counts: SlideCounts
  /** What shows something by colour: areas with a hue, and the arrows of diagrams. */
  marks: MarkMeasure[]
  /** Words of its running text: paragraphs and points. */
  words: Count
  /** The share of the content box that something stands on. */
  filled: number
  /** The shares of the body, of its height and of its area, that the blocks stand on. */
  covered: { height: number, area: number }
}

/** One sheet of the handout as a browser prints it. Lengths are px of paper, 96 an inch. */
export interface PageMeasure {
  page: number
  width: number
  height: number
  /** Its texts, each with the slide that it belongs to where it is on or beneath one. */
  texts: (TextMeasure & { slide: string })[]
  overlaps: Overlap[]
}
