import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { ChartKind } from '../charts/choose.ts'
import type { Block, Diagram, Figure, Formula, Points, Quotation, SubjectId, Table } from '../outline/block.ts'
import type { Outline } from '../outline/section.ts'
import type { Citation } from '../review/citations.ts'
import type { Acceptance } from '../review/directives.ts'

/** Text for a slide: plain words of our own or the author's, or a slice of the source, `start` to `end` within `nodes`. */
export type Rich
  = | { text: string }
    | { nodes: Nodes[], start: number, end: number }

/** An entry of a list that the planner makes: a link or text, a gloss behind it, entries below it. */
export interface Entry {
  text: Rich
  /** The id of the slide that it leads to. */
  to?: string
  gloss?: string
  children?: Entry[]
}

/** One column or panel: its head and what stands in it. */
export interface Panel {
  subject?: SubjectId
  number?: string
  /** Replaces the subject's name in the head. */
  name?: Rich
  /** A large line beneath the head. */
  promise?: string
  parts: Part[]
}

/** A table's cell that a slide shows up to an offset of the source: `row` counts from 0 below the head. */
export interface Cut { row: number, column: number, end: number, /** The slide that holds the whole. */ to?: string }

/** What stands on a slide, top to bottom. */
export type Part
  /** Words, `isCut` where they go on in the handout text. */
  = | { kind: 'text', text: Rich, isCut?: true }
    /** A block, or some of its entries, and of a table's columns those that are chosen. */
    | { kind: 'block', block: Block, range?: [from: number, to: number], columns?: number[], cuts?: Cut[] }
    /** Some sentences of a quotation, each text a paragraph. */
    | { kind: 'quote', block: Quotation, texts: Rich[] }
    | { kind: 'comparison', table: Table, range?: [from: number, to: number] }
    | { kind: 'chart', table: Table, chart: ChartKind, height: number, most?: number, range?: [from: number, to: number] }
    | { kind: 'grid', head: string[], rows: Rich[][] }
    | { kind: 'pipelines', diagrams: Diagram[], captions?: (Points | undefined)[], lanes?: true }
    /** One of the parts in which a diagram is shown that is too large for a slide. */
    | { kind: 'diagram-part', diagram: Diagram, part: number, of: number }
    /** One of the parts in which a formula is shown that is too large for a slide and has no place to break. */
    | { kind: 'formula-part', formula: Formula, part: number, of: number }
    /** Pictures beside each other, `height` px high at most. */
    | { kind: 'figures', figures: Figure[], height?: number }
    | { kind: 'panels', panels: Panel[] }
    | { kind: 'entries', ordered: boolean, entries: Entry[] }

/** A block on a slide, or the share of it: points, body rows or lines from `range[0]` up to `range[1]`. */
export interface Evidence {
  block: Block
  range?: [from: number, to: number]
}

export type Layout = 'cover' | 'agenda' | 'section' | 'default' | 'quote' | 'takeaways' | 'references'

/** One slide before it is written: everything that it says, in its three places. */
export interface SlidePlan {
  id: string
  /** The id that its heading would give it now, where it keeps an older one. */
  slug?: string
  layout: Layout
  title: Rich
  /** What of a title too long for a slide stands on it, and the slide that shows it whole. */
  shownTitle?: { text: Rich, to: string }
  /** `1/2` where a section needs more than one slide. */
  share?: string
  /** How its type is set smaller, where it must be: classes of the styles. */
  setting?: ('long-title' | 'formulas-24' | 'formulas-18')[]
  chapter?: { number: string, title: string }
  section?: string
  subject?: SubjectId
  sources: Citation[]
  parts: Part[]
  /** The blocks that the parts show, each with the share of it; the ledger is made from them. */
  evidence: Evidence[]
  /** What the speaker says. */
  spoken: string[]
  /** The review's own prose behind the slide, for the reader; a text is a heading. */
  handout: (Block | { heading: string })[]
  /** Rules that the author lets it break. */
  accepts?: Acceptance[]
  /** How long it is spoken of, where the talk is timed. */
  seconds?: number
  /** Stands behind the end, for questions; it is not counted. */
  backup?: true
  place?: Position
}

/** The whole talk, in order. */
export interface DeckPlan {
  outline: Outline
  slides: SlidePlan[]
  /** The slide that each heading of the review is on, by the heading's anchor. */
  anchors: Map<string, string>
  omitted: { block: Block, reason: string }[]
}
