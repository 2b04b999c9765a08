/**
 * A rule for a deck has a soft limit, which warns, and, where reviewdeck itself sees to it that no slide passes it, a hard one with
 * an id of its own, an error. What cannot be split only warns: one long sentence or point, a list's levels, lines of code and
 * cells that wrap, a drawing (its words have a floor, R7), a quotation that fits its slide. A formula wider than its slide overflows (R1).
 */
export interface Rule {
  /** Its number among the rules for a good deck, 1 to 23; none where it is about the text or the program. */
  number?: number
  severity: 'error' | 'warning'
  /** The deck is made nevertheless, with what it names shown in another way. */
  isMended?: true
  /** The soft rule that a hard one speaks in place of; on a slide edited by hand it is the soft one that speaks. */
  insteadOf?: string
  /** One sentence for the page of rules: what the rule protects. */
  says: string
}
