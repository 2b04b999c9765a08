import type { Block, Prose } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { SubjectId } from '../subjects/subject-in.ts'
import type { TooMuch } from './reason.ts'

/** The kinds of part by name. Each joins from its own file, so that a new one changes nothing here. */

export interface PartMap {}

/** What stands on a slide, top to bottom. */
export type Part = PartMap[keyof PartMap]

/** How a slide is laid out. */
export type Layout = 'cover' | 'agenda' | 'section' | 'default' | 'quote' | 'takeaways' | 'references'

/** A block on a slide, or the share of it: points, body rows or lines from `range[0]` up to `range[1]`. */
export interface Evidence {
  block: Block
  range?: [from: number, to: number]
  /** Only leading sentences of it are shown. */
  isLed?: true
}

/** What becomes of some blocks: content for one slide, or for a share of one. */
export interface Piece {
  parts: Part[]
  /** Estimated height in px. */
  height: number
  blocks: Block[]
  /** The share of its block, where its parts do not say. */
  range?: [from: number, to: number]
  /** It shows together what later pieces show one by one, and leaves their titles and notes to them. */
  isOverview?: true
  /** What it shows is named so: the title of its slide, which is its alone. */
  name?: Rich
  /** Which of how many steps it is, where what it shows is named by one: `2/3`. */
  step?: string
  /** What there was too much of for one slide, where it is one of several shares. */
  tooMuch?: TooMuch[]
  /** The paragraphs behind its blocks that it shows with them. */
  told?: Prose[]
  /** What its parts show by its leading sentences alone, whole for the handout text. */
  whole?: Block[]
  /** The layout that it needs; such a piece has its slide to itself. */
  layout?: Layout
}

/** An entry of a list that the planner makes: a link or text, a gloss behind it, entries below it. */
export interface Entry {
  text: Rich
  /** The id of the slide that it leads to. */
  to?: string
  /** The source that it lists; its label leads to the first slide that cites it. */
  key?: string
  /** The number of the source that its words do not begin with. */
  label?: string
  gloss?: string
  children?: Entry[]
  /** The same source in parts. */
  work?: Work
}

/** A source as a list sets it: its title, beneath it who wrote it, when and where, and where it can be read. */
export interface Work { label: string, title: string, about: string, link?: { text: string, url: string } }

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
