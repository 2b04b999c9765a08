import { DeckError } from '../diagnostics/error.ts'

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

/** Throws E_USAGE where a span of a range names no slide of a deck of so many, of which some are behind the end. */
export function assertInDeck(range: Range | undefined, count: number, backups: number[]): void {
  const astray = range?.find(span => numbersIn([span], count, backups).length === 0)
  if (!astray)
    return
  const has = [`1 to ${count - backups.length}`, ...backups.length > 0 ? [`B1 to B${backups.length} behind the end`] : []].join(', and ')
  throw new DeckError('E_USAGE', `--range names ${nameOf(astray)}, and the slides of this deck are ${has}`, 'For example --range 1-3')
}

function nameOf([from, to]: Range[number]): string {
  const [first, last] = [from, to].map(({ no, isBackup }) => `${isBackup ? 'B' : ''}${no === Infinity ? '' : no}`)
  return first === last ? first : `${first}-${last}`
}
