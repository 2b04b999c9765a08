import type { Citation } from '../review/citations/citation.ts'

/** How much of what is cited is cited elsewhere at the same places. */
export function sharedCitations(cited: Citation[], cites: Citation[]): number {
  const shared = cited.filter(({ key, locator }) => cites.some(one => one.key === key && one.locator === locator))
  return cited.length === 0 ? 0 : shared.length / cited.length
}
