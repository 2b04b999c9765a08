import { withoutNames } from '../../scripts/markdown/block-mark.ts'
import { slidesOf } from '../stages.ts'

/** The lines of the tables on the slides of a chapter, a table a slide. */
export function tablesOf(...lines: string[]): string[][] {
  return slidesOf('# Talk', '', '## One', '', ...lines)
    .slice(1)
    .map(({ raw }) =>
      withoutNames(raw)
        .split('\n')
        .filter(line => line.startsWith('|') && !line.startsWith('| ---')),
    )
}

/** Cells of so many numbers, counted on from one. */
export const numbers = (count: number, from: number): string => Array.from({ length: count }, (_, index) => ` ${from + index}.5 `).join('|')
/** The line beneath a head of so many cells. */
export const rule = (count: number): string => `|${'---|'.repeat(count)}`
