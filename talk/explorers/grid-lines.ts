/** The lines within a rectangle at a distance in px, as one path of SVG; its border is none of them. */
export function gridLines(width: number, height: number, pitch: number): string {
  let path = ''
  for (let x = pitch; x < width - 0.01; x += pitch)
    path += `M${round(x)} 0V${round(height)}`
  for (let y = pitch; y < height - 0.01; y += pitch)
    path += `M0 ${round(y)}H${round(width)}`
  return path
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
