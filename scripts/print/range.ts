/** A slide by the number that it bears: one of the talk, or one behind its end, as B3. */
export interface SlideLabel { no: number, isBackup?: boolean }

/** Some of a deck's slides: spans of labels from 1, in the order in which they were named. */
export type Range = [from: SlideLabel, to: SlideLabel][]

/**
 * The places from 1 of the slides in a range, in the order of the deck, each once; of all slides where there is none. `backups` are
 * the places of those behind the end. A number that no slide of the talk bears is counted on behind it.
 */
export function numbersIn(range: Range | undefined, count: number, backups: number[] = []): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  const placeOf = ({ no, isBackup }: SlideLabel, beyond: number): number => isBackup ? backups[no - 1] ?? beyond : no
  return range ? all.filter(no => range.some(([from, to]) => no >= placeOf(from, Infinity) && no <= placeOf(to, count))) : all
}
