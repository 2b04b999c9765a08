import type { RuleId } from '../diagnostics/rules.ts'
import type { Placed } from './slide-measure.ts'

/** Something on a slide that breaks a rule: which rule, where, and the sentence that says so. */
export interface Fault {
  rule: RuleId
  slide: string
  /** The block at fault, by place below the title; none where it is the slide as a whole. */
  block?: number
  /** The same by its name in the review. */
  of?: string
  /** What it is, and what was expected. */
  says: string
}

/** The faults of things on one slide, the first of each block only: one message is enough to send somebody there. */
export function faultsOf<T extends Placed>(slide: string, rule: RuleId, things: T[], says: (thing: T) => string): Fault[] {
  const first = [...new Map(things.toReversed().map(thing => [`${thing.block} ${thing.of}`, thing])).values()].toReversed()
  return first.map(thing => ({
    rule,
    slide,
    ...(thing.block >= 0 ? { block: thing.block } : {}),
    ...(thing.of === undefined ? {} : { of: thing.of }),
    says: says(thing),
  }))
}

/** The worst of some things as one fault. */
export function worstOf<T extends Placed>(
  slide: string,
  rule: RuleId,
  things: T[],
  badness: (thing: T) => number,
  says: (thing: T) => string,
): Fault[] {
  const worst = things.toSorted((a, b) => badness(b) - badness(a)).slice(0, 1)
  return faultsOf(slide, rule, worst, says)
}
