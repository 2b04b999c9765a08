/** Where Slidev keeps the place of the tools that one draws with, in px of the window. */
const name = 'slidev-drawing-pos'

/** Room that the tools take, and what is beneath them: the presenter's own tools and gaps; in px. */
const [least, beneath] = [120, 128]

/**
 * Puts the tools that one draws with above the presenter's own before they are shown: Slidev's place for them is the clock's. Where
 * the speaker drew them to stays theirs, while it is within the window.
 */
export function placeDrawingTools(): void {
  const { x = 0, y = 0 } = JSON.parse(localStorage.getItem(name) ?? '{}') as { x?: number, y?: number }
  const isChosen = (x !== 0 || y !== 0) && x < innerWidth - least && y < innerHeight - least / 2
  if (!isChosen)
    localStorage.setItem(name, JSON.stringify({ x: 16, y: innerHeight - beneath }))
}
