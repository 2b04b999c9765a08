/** What the rules for a deck as a whole need to know of one of its slides. */
export interface SlideFacts {
  id: string
  layout: string
  title: string
  /** What stands above the title. */
  kicker?: string
  /** Its chapter, by name; none before the first and after the last. */
  chapter?: string
  /** How long it is spoken of. */
  seconds: number
  /** Stands behind the end. */
  isBackup: boolean
  /** Shows no more than what the slide before it shows the beginning of: one thing in parts. */
  goesOn?: boolean
  /** What of the review stands on it, by kind: how many of each it must show. */
  expected: Partial<Record<CountedKind, number>>
}

/** What can be counted on a slide and in the review. */
export type CountedKind = 'rows' | 'points' | 'lines' | 'diagrams' | 'formulas' | 'pictures'

/**
 * A deck as its rules see it; `minutes` is the time that the talk has, where its author said so, and `isSummed` says whether the chapter
 * that it ends with is a summary.
 */
export interface DeckFacts { slides: SlideFacts[], minutes?: number, isSummed?: boolean }
