/** Px of a drawing: a cell, the gap between two, the way from the many to the one, and the air to the words above and to the box. */
const glyph = { cell: 15, gap: 3, way: 30, above: 8, margin: 12 }
/** So many times so many become one: `2×2并1`, `2×2 to 1`. */
const merging = /(\d)\s*[×x]\s*(\d)\s*(?:[并合→]|合并|to|into)\s*(?:1(?!\d)|一|one)/

/** True for a box that says what becomes one, which wants room for its cells. */
export function hasGlyph(node: SVGGElement): boolean {
  return merging.test(node.querySelector(':scope > .label')?.textContent ?? '')
}

/** Draws what a box says that becomes one as cells beneath its words, where the box has room for it. */
export function drawGlyph(node: SVGGElement, { width, height }: { width: number, height: number }): void {
  const label = node.querySelector<SVGGElement>(':scope > .label')
  const [, rows, columns] = merging.exec(label?.textContent ?? '')?.map(Number) ?? []
  if (!label || !rows || rows > 4 || columns > 4)
    return
  const [wide, tall] = [columns, rows].map(count => count * glyph.cell + (count - 1) * glyph.gap)
  const all = wide + glyph.way + glyph.cell
  const words = label.getBBox().height
  if (all > width - 2 * glyph.margin || words + glyph.above + tall > height - glyph.margin)
    return
  const shift = (tall + glyph.above) / 2
  const [left, middle] = [-all / 2, words / 2 - shift + glyph.above + tall / 2]
  const cells = Array.from({ length: rows * columns }, (_, index) => cellAt(
    left + (index % columns) * (glyph.cell + glyph.gap),
    middle - tall / 2 + Math.floor(index / columns) * (glyph.cell + glyph.gap),
  ))
  const [from, to] = [left + wide + 7, left + wide + glyph.way - 7]
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('class', 'glyph')
  path.setAttribute('d', [
    ...cells,
    cellAt(left + wide + glyph.way, middle - glyph.cell / 2),
    `M${from} ${middle - 1}H${to - 6}V${middle - 4.5}L${to} ${middle}L${to - 6} ${middle + 4.5}V${middle + 1}H${from}z`,
  ].join(''))
  label.setAttribute('transform', `${label.getAttribute('transform') ?? ''} translate(0, ${-shift})`.trim())
  node.append(path)
}

function cellAt(x: number, y: number): string {
  return `M${x} ${y}h${glyph.cell}v${glyph.cell}h${-glyph.cell}z`
}
