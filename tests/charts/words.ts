import type { ChartWords } from '../../scripts/charts/drawing.ts'

/** The words of a chart's frame, empty but for those that a test looks at. */
export function wordsWith(own: Partial<ChartWords> = {}): ChartWords {
  const none = {
    higher: '',
    lower: '', ranks: '', leads: String, rival: '', against: '', others: '', shares: '', points: '', area: () => '',
    tally: (won: number, lost: number): [string, string] => [String(won), String(lost)],
    days: String, month: String, year: String }
  return { ...none, colon: ': ', comma: ', ', ...own }
}
