/** The sides of a box in px. */
export interface Sides { left: number, right: number, top: number, bottom: number }

/** px that words at the end of an arrow keep to its box. */
const air = 5

/** How often something occurs at the end of an arrow is said beside the box, not on its outline. */
export function partTerminals(drawing: SVGSVGElement): void {
  const boxes = [...drawing.querySelectorAll('g.node')].map(node => node.getBoundingClientRect())
  for (const words of drawing.querySelectorAll<SVGGElement>('.edgeTerminals')) {
    const [x, y] = movedOff(words.getBoundingClientRect(), boxes)
    const perPx = drawing.getScreenCTM()!.a
    if (x !== 0 || y !== 0)
      words.setAttribute('transform', `translate(${x / perPx} ${y / perPx}) ${words.getAttribute('transform') ?? ''}`)
  }
}

/** The shortest way in px by which something is moved off the box on which it stands; none where it stands on no box. */
export function movedOff(words: Sides, boxes: Sides[]): [x: number, y: number] {
  const box = boxes.find(({ left, right, top, bottom }) =>
    words.left < right + air && left - air < words.right && words.top < bottom + air && top - air < words.bottom)
  if (!box)
    return [0, 0]
  const ways: [number, number][] = [
    [box.right + air - words.left, 0],
    [box.left - air - words.right, 0],
    [0, box.bottom + air - words.top],
    [0, box.top - air - words.bottom],
  ]
  return ways.reduce((best, way) => Math.hypot(...way) < Math.hypot(...best) ? way : best)
}
