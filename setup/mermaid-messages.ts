/** The radius in px of the ring around a message's number, and what words keep to it. */
const [ring, gap] = [19, 8]

/** What is said of a message to oneself begins right of its number, and of the one above it, instead of standing on both. */
export function partMessages(drawing: SVGSVGElement): void {
  const numbers = [...drawing.querySelectorAll<SVGTextElement>('.sequenceNumber')].map(number => Number(number.getAttribute('x')))
  for (const words of drawing.querySelectorAll<SVGTextElement>('text.messageText')) {
    const { x, width } = words.getBBox()
    const place = clearOf(x, width, numbers)
    if (place !== undefined)
      words.setAttribute('x', String(place + width / 2))
  }
}

/** Where words begin that stand centred on a column of numbers; undefined for those that stand between columns. */
export function clearOf(x: number, width: number, columns: number[]): number | undefined {
  const column = columns.find(column => Math.abs(column - x - width / 2) < 3)
  return column === undefined ? undefined : column + ring + gap
}
