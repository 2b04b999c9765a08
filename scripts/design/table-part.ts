/** A share of a table: bars beside the numbers of so many columns at most, and the map of the whole beside the title. */
export const tablePart = {
  bar: { width: 82, before: 28, gap: 12, columns: 4 },
  map: { width: 132, height: 84, gap: 16, top: 14, lines: 28 },
} as const
