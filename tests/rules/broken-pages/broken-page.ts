import type { RuleId } from '../../../scripts/diagnostics/rules.ts'

/**
 * A fault put into one slide of a built page: the rules that name it there, all of them, and what is done to the
 * element that a selector finds.
 */
export interface BrokenPage {
  rule: RuleId
  what: string
  slide: string
  on: string
  /** Other rules that such a fault cannot help breaking. */
  also?: RuleId[]
  /** Runs in the page. */
  breaks: (element: HTMLElement) => unknown
}
