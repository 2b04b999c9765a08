/** Some of a deck's slides: spans of numbers from 1, in the order in which they were named. */
export type Range = [from: number, to: number][]

/** The numbers of the slides in a range, in the order of the deck, each once; of all slides where there is none. */
export function numbersIn(range: Range | undefined, count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  return range ? all.filter(no => range.some(([from, to]) => no >= from && no <= to)) : all
}
