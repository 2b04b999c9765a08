/** How much a picture of a table shows: rows by its form, columns that several small ones show, rivals that a lead is told from. */
export const chart = {
  rows: {
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
  },
  metrics: 6,
  rivals: { unasked: 2, asked: 5 },
  shades: 12,
}
