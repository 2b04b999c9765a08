/** A list of sources in two columns, in px: a column, the slides that cite a source, its type, and the ticks beneath it. */
export const references = {
  width: 552,
  gap: 48,
  indent: 32,
  cited: 112,
  padding: 19,
  title: { size: 20, line: 26, beside: 80 },
  text: { size: 18, line: 25 },
  ticks: 22,
} as const
