import type { Position } from 'unist'
import type { Block } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Outline } from '../outline/section.ts'
import type { Evidence, Layout, Part } from '../parts/part.ts'
import type { Reason, TooMuch } from '../parts/reason.ts'
import type { Citation } from '../review/citations/citation.ts'
import type { Acceptance } from '../review/directives.ts'
import type { SubjectId } from '../subjects/subject-in.ts'

/**
 * What the lines of the two things compared do where a chapter opens: they part, one takes the other in, one overtakes the other, each
 * meets others, they come near and do not meet, each goes ways of its own, they run beside each other, or they end.
 */
export type Moment = 'apart' | 'join' | 'race' | 'contest' | 'near' | 'split' | 'along' | 'end'

/** A benchmark of one of the two: its score, and whether that is better than the best of the others'. */
export interface Bout { name: string, score: string, ahead: boolean, rival: string }

/** What each of the two wins and loses against others. */
export type Bouts = Record<SubjectId, Bout[]>

/** What the drawing of a divider names: what each wins and loses, what each leads to, or what the explorers of each are about. */
export interface DividerDrawing { bouts?: Bouts, branches?: Record<SubjectId, string[]>, sketches?: Sketches }

/** The scores of one system side by side, as shares of what there is to reach, and the one that is spoken of. */
export interface ScoreBars { subject: SubjectId, bars: { name: string, text: string, share: number }[], at: number }

/** The explorers of a chapter whose sketches may be drawn, by whose they are, the best first. */
export type Sketches = Record<SubjectId, string[]>

/** What a chapter's divider draws, or a row of scores that one of its charts shows, or what its explorers are about, and the divider. */
/** `shown` are the explorers that show its scores themselves. */
export interface Scene { moment: Moment, to: string, drawing?: DividerDrawing, scores?: ScoreBars, shown?: string[], sketches?: Sketches }

/**
 * How a deck ends: a scene above each of its last sentences, so many lines of these, a question to the room, and the address under which
 * it is found; how one opens has scenes alone.
 */
export interface Closing { scenes: Scene[], lines?: number, question?: string, address?: string, opens?: true }

/** One slide before it is written: everything that it says, in its three places. */
export interface SlidePlan {
  id: string
  /** The id that its heading would give it now, where it keeps an older one. */
  slug?: string
  /** Ids that it had before its author chose this one; their addresses lead to it. */
  was?: string[]
  layout: Layout
  title: Rich
  /** What of a title too long for a slide stands on it, and the slide that shows it whole. */
  shownTitle?: { text: Rich, to: string }
  /** What stands above a title that is a sentence of the review: the heading. */
  kicker?: string
  /** `1/2` where a section needs more than one slide. */
  share?: string
  /** Which of several shares of one block it shows, whatever they are called. */
  part?: { share: number, of: number }
  /** The first of the further shares that stand behind the end. */
  goesOn?: string
  /** The slide that it goes on from, where it stands behind the end and that does not. */
  comesFrom?: string
  /** On the agenda, the numbers of its chapters where their author counts otherwise than from 1. */
  chapters?: string[]
  /** How its type is set smaller, where it must be: classes of the styles. */
  setting?: (
    'long-title' | 'claim' | 'lead' | 'capital' | 'filled' | 'formulas-24' | 'formulas-18'
    | 'cards-3' | 'cards-4' | 'cards-flat-2' | 'cards-flat-3' | 'counted'
  )[]
  chapter?: { number: string, title: string }
  section?: string
  /** What a divider draws of the lines of the two things compared. */
  moment?: Moment
  /** What it may draw, the best first, before it is known what the others draw. */
  moments?: Moment[]
  drawing?: DividerDrawing
  closing?: Closing
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
  /** Why it is as it is. */
  reasons?: Reasons
  place?: Position
}

/** The archetype of some blocks, or their kind, and what it is known by. */
export interface Form { name: string, because: string, blocks: Block[] }

/** Why a slide has its form, begins where it does and stands where it stands. */
export interface Reasons {
  /** The forms of what it shows, in order, each with what it was chosen by and the blocks that it was chosen for. */
  forms?: Form[]
  /** What there was too much of for one slide, where a block goes over several. */
  split?: TooMuch[]
  /** Why it begins rather than going on on the slide before, where the same section has one. */
  begins?: Reason
  /**
   * Why it stands behind the end: as its author wants, since it says nothing of the matter, for want of its picture, as a proof of steps,
   * as one of many shares, or for want of time.
   */
  behind?: 'asked' | 'aside' | 'missing' | 'proof' | 'share' | { seconds: number, of: number }
}

/** The whole talk, in order. */
export interface DeckPlan {
  outline: Outline
  slides: SlidePlan[]
  /** The slide that each heading of the review is on, by the heading's anchor. */
  anchors: Map<string, string>
  omitted: { block: Block, reason: string }[]
}
