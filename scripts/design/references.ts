/** A list of sources in two columns: widths of a column and of the slides that cite a source, and its type. */
export const references = {
  width: 552,
  gap: 48,
  indent: 32,
  cited: 112,
  padding: 19,
  title: { size: 20, line: 26 },
  text: { size: 18, line: 25 },
} as const
