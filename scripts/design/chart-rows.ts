/** Rows of one picture of a table at most, by its form. */
export const chartRows = {
  bars: 14,
  dumbbell: 9,
  gap: 13,
  slope: 8,
  multiples: 8,
  area: 4,
  timeline: 12,
  scale: 8,
  heatmap: 10,
  stack: 4,
  tracks: 7,
  terms: 6,
}
