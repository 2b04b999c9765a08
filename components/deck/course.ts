/** Where stations stand on a divider: the middle of the first, where the last one's name ends, and the free way between the last two. */
export function stationsAt(count: number): { first: number, end: number, gap: [from: number, to: number] } {
  const [margin, gap, ring] = [64, 24, 88]
  const pitch = (1152 + gap) / Math.max(2, count)
  const last = margin + pitch * (Math.max(2, count) - 1)
  return { first: margin + ring / 2, end: last + 240, gap: [Math.max(340, last - 300), last - 40] }
}
