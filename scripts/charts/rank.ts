import type { Scores } from './read.ts'

/** Places among the systems for one benchmark: 1 is the best, ties share a place; 0 where there is no number. */
export function placesOf({ cells, metrics }: Scores, metric: number): number[] {
  const sign = metrics[metric].isLowBest ? 1 : -1
  const values = cells.map(row => row[metric]).flatMap(cell => cell ? [cell.value * sign] : [])
  return cells.map((row) => {
    const cell = row[metric]
    return cell ? 1 + values.filter(value => value < cell.value * sign).length : 0
  })
}

/** True for shares of one whole: they add up to a hundred, and no arrow says that more of one is better. */
export function isShares({ cells, metrics }: Scores, metric: number): boolean {
  const values = cells.map(row => row[metric]?.value ?? 0)
  const sum = values.reduce((total, value) => total + value, 0)
  return !/[↑↓]/.test(metrics[metric].text) && values.every(value => value > 0) && Math.abs(sum - 100) <= 1
}

/** From so many systems on it is worth saying which is the best and which the second. */
const rankedFrom = 3

/** True where values of a benchmark are told apart by rank: of two everybody sees which is better, and of shares none is. */
export function isRanked(scores: Scores, metric: number): boolean {
  // Rows that are numbers are settings, of which none wins.
  const isOfSettings = scores.systems.every(({ text }) => /^[\d.,]+/.test(text))
  return scores.systems.length >= rankedFrom && !isOfSettings && !isShares(scores, metric)
}

/** The class that marks the best value and the second. */
export function rankClass(place: number): string {
  return ['', ' best', ' second'][place] ?? ''
}

/** The systems in the order of one benchmark, the best first, those without a number last; the author's order where values are equal. */
export function sortedBy(scores: Scores, metric: number): number[] {
  const places = placesOf(scores, metric).map(place => place || Infinity)
  return places.map((_, system) => system).sort((x, y) => places[x] - places[y] || x - y)
}
