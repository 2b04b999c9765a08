/** The dark modules of a QR code, row by row, as one path with a module for a unit. */
export function codePath(rows: boolean[][]): string {
  return rows.flatMap((row, y) => row.flatMap((isDark, x) => isDark ? [`M${x} ${y}h1v1h-1z`] : [])).join('')
}
