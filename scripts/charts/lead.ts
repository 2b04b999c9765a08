import type { Scores, Written } from './read.ts'

/**
 * One benchmark of a subject: its score, the rivals' from the best on, and by how much it leads the best of them; `isWhole` where it is
 * one over all others.
 */
export interface Lead {
  metric: number
  own: Written
  rivals: { system: number, score: Written }[]
  by: number
  text: string
  isWhole: boolean
}

/** What a score of all others together is called. */
const whole = /^(?:总分|总体|总计|平均(?:分|值)?|综合|overall|total|average|mean|all)$/i

/**
 * Which system is looked at, its leads from the largest to the deepest loss, the one over all others first, and whether they are shares
 * of the rival's score.
 */
export interface Leads { subject: number, leads: Lead[], isShare: boolean }

/**
 * By how much one system, the first subject among them, leads the best of the others on each benchmark. Scores of one magnitude
 * are subtracted, others are compared by shares of the rival's score, which asks for no full mark. Undefined where one is missing.
 */
export function leadsIn(scores: Scores): Leads | undefined {
  const { systems, metrics, cells } = scores
  const subject = systems.findIndex(head => head.subject === 'a') >= 0
    ? systems.findIndex(head => head.subject === 'a')
    : systems.findIndex(head => head.subject)
  if (subject < 0 || systems.length < 2 || cells.flat().includes(undefined))
    return undefined
  const isShare = !arePercents(scores) && !isOfOneMagnitude(cells as Written[][])
  const wholes = metrics.map(({ text }) => whole.test(text.replace(/\s*[↑↓]\s*$/, '')))
  const isOnly = wholes.filter(Boolean).length === 1
  const leads = metrics.map(({ isLowBest }, metric): Lead => {
    const sign = isLowBest ? -1 : 1
    const rivals = systems.map((_, system) => ({ system, score: cells[system][metric]! }))
      .filter(({ system }) => system !== subject)
      .sort((one, other) => sign * (other.score.value - one.score.value) || one.system - other.system)
    const own = cells[subject][metric]!
    const difference = sign * (own.value - rivals[0].score.value)
    const by = isShare ? 100 * difference / Math.abs(rivals[0].score.value || 1) : difference
    const text = textOf(by, isShare ? shareDecimals(by) : decimalsOf(own, rivals[0].score), isShare)
    return { metric, own, rivals, by, text, isWhole: isOnly && wholes[metric] }
  })
  return {
    subject,
    leads: leads.toSorted((one, other) => Number(other.isWhole) - Number(one.isWhole) || other.by - one.by || one.metric - other.metric),
    isShare,
  }
}

/** Whether bars of these scores would look alike: the lead is less than a seventh of the score for most benchmarks. */
export function looksAlike({ leads }: Leads): boolean {
  const shares = leads.map(
    ({ own, rivals: [best] }) => Math.abs(own.value - best.score.value) / Math.max(Math.abs(own.value), Math.abs(best.score.value), 1e-9),
  )
  return shares.toSorted((one, other) => one - other)[Math.floor(shares.length / 2)] < 1 / 7
}

/** Whether the head of the benchmarks says that all scores are in per cent, and differ by points then. */
export function arePercents({ of = '' }: Scores): boolean {
  return /[（(]\s*[%％]\s*[）)]/.test(of)
}

function isOfOneMagnitude(cells: Written[][]): boolean {
  const most = cells[0].map((_, metric) => Math.max(...cells.map(row => Math.abs(row[metric].value))))
  return Math.max(...most) <= 1 || (Math.min(...most) > 1 && Math.max(...most) < 5 * Math.min(...most))
}

/** As many decimals as the scores have. */
function decimalsOf(...scores: Written[]): number {
  return Math.max(...scores.map(({ text }) => text.match(/\.(\d+)/)?.[1].length ?? 0))
}

/** One decimal of a share, two of one that would be nothing else. */
function shareDecimals(by: number): number {
  return by !== 0 && Math.abs(by) < 0.1 ? 2 : 1
}

function textOf(by: number, decimals: number, isShare: boolean): string {
  const number = Math.abs(by).toFixed(decimals)
  const sign = Number(number) === 0 ? '±' : by > 0 ? '+' : '−'
  return `${sign}${number}${isShare ? '%' : ''}`
}
