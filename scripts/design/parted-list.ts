/** Points and lines from which a list of short lines, each so many units at most, stands in two columns, and px around these. */
export const partedList = { points: 2, lines: 6, units: 15, air: 60 } as const
