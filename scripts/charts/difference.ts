import type { Scores, Written } from './read.ts'
import { placesOf, sortedBy } from './rank.ts'

/** Two systems whose scores differ by a number that a title names. */
export interface Difference { better: number, worse: number, text: string }

/** A number of a title that lies between other systems than those that it names; `named` are those. */
export interface WrongDifference extends Difference { named: number[] }

/** More systems than this are no chart: which two of them differ by a number is chance. */
const most = 40

/** Words that call a system by its place: whoever is before the others, and whoever comes next. */
const places = [
  /第一名|榜首|冠军|\b(?:the )?(?:first place|winner)\b/i,
  /第二[名位好高]|次[名优席高佳]|亚军|\b(?:the )?(?:second(?:[- ](?:best|place))?|runner-up|next[- ]best)\b/i,
]

/**
 * The difference between two scores of one benchmark that the title claims, to the decimals it is written with; a number
 * that is itself a score in the table claims none. Neighbours in rank come first; none lies between others than the title names.
 */
export function differenceIn(title: string, scores: Scores, metric: number): Difference | undefined {
  if (!tellsDifference(title) || scores.systems.length > most)
    return undefined
  const named = namedIn(title, scores, metric)
  return differencesIn(title, scores, metric).find(({ better, worse }) => isOf(named, better, worse))
}

/** Whether a title has a number that may be a difference. */
export function tellsDifference(title: string): boolean {
  return /\d\.\d/.test(title)
}

/** The number of a title that is no difference of those that it names, in any benchmark, and is one of others. */
export function wrongDifferenceIn(title: string, scores: Scores): WrongDifference | undefined {
  if (!tellsDifference(title) || scores.systems.length > most || scores.metrics.length > most)
    return undefined
  const all = scores.metrics.flatMap((_, metric) => {
    const named = namedIn(title, scores, metric)
    return differencesIn(title, scores, metric).map(difference => ({ ...difference, named }))
  })
  const isRight = (text: string): boolean => all.some(other => other.text === text && isOf(other.named, other.better, other.worse))
  return all.find(({ text }) => !isRight(text))
}

/** All pairs of systems whose scores differ by a number of the title, in the order of its numbers, neighbours in rank first. */
function differencesIn(title: string, scores: Scores, metric: number): Difference[] {
  const written = new Set(scores.cells.flat().flatMap(cell => cell ? [cell.text.replace(/[^\d.]/g, '')] : []))
  const order = sortedBy(scores, metric).filter(system => scores.cells[system][metric])
  const claims = (title.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).filter(claim => !written.has(claim))
  const sign = scores.metrics[metric].isLowBest ? '−' : '+'
  return claims.flatMap(claim => order.slice(1).flatMap((_, gap) => order.slice(gap + 1).flatMap((worse, at) => {
    const better = order[at]
    const isClaimed = isDifference(claim, scores.cells[better][metric]!, scores.cells[worse][metric]!)
    return isClaimed ? [{ better, worse, text: `${sign}${claim}` }] : []
  })))
}

/** The systems that a title names, by their names or by their places. */
function namedIn(title: string, scores: Scores, metric: number): number[] {
  const ranks = placesOf(scores, metric)
  const words = title.toLowerCase()
  const names = scores.systems.map(({ text }) => text.toLowerCase()).filter(name => name.length > 1 && words.includes(name))
  // One whose name is within another's, `Qwen` in `Qwen-Image`, is not named by it.
  const own = names.filter(name => words.replaceAll(longestWith(name, names), '').includes(name) || longestWith(name, names) === name)
  return scores.systems.flatMap(({ text }, system) =>
    own.includes(text.toLowerCase()) || places.some((place, index) => ranks[system] === index + 1 && place.test(title)) ? [system] : [])
}

function longestWith(name: string, names: string[]): string {
  return names.filter(other => other.includes(name)).reduce((longest, other) => other.length > longest.length ? other : longest, name)
}

/** Whether two systems are those that are named: both of several, or one with the only one. */
function isOf(named: number[], better: number, worse: number): boolean {
  const count = [better, worse].filter(system => named.includes(system)).length
  return count >= Math.min(named.length, 2)
}

function isDifference(claim: string, x: Written, y: Written): boolean {
  const decimals = claim.split('.')[1]?.length ?? 0
  const difference = Math.abs(x.value - y.value)
  return difference > 0 && Math.abs(difference - Number(claim.replaceAll(',', ''))) < 0.5 * 10 ** -decimals + 1e-9 && decimals > 0
}
