import type { Chart, Plan } from './plan.ts'

interface Rect { left: number, right: number, top: number, bottom: number }

/** True where no box and no label of a chart lies on another, and no arrow runs through what it does not join. */
export function isClear({ boxes, ways }: Chart, { edges }: Plan): boolean {
  const rects = boxes.map(({ x, y, width, height }): Rect =>
    ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }))
  const labels = ways.flatMap(({ label }, index): (Rect & { index: number })[] => {
    const size = edges[index].label
    return label && size
      ? [{
          index,
          left: label.x - size.width / 2,
          right: label.x + size.width / 2,
          top: label.y - (size.height - size.below),
          bottom: label.y + size.below,
        }]
      : []
  })
  const lines = ways.map(({ points }) => points.slice(1).map(([x, y], index): Rect => {
    const [px, py] = points[index]
    return { left: Math.min(x, px), right: Math.max(x, px), top: Math.min(y, py), bottom: Math.max(y, py) }
  }))
  const areApart = [...rects, ...labels].every((one, index, all) => all.slice(index + 1).every(other => !isMeeting(one, other)))
  const arePassing = lines.flat().every(line => rects.every(box => !isMeeting(shrunk(line), box)))
  const areRead = lines.every((own, index) => own.every(line => labels.every(label =>
    (label.index === index && line.top === line.bottom) || !isMeeting(line, label))))
  return areApart && arePassing && areRead
}

/** A line ends at a box's edge, or a px within it. */
function shrunk({ left, right, top, bottom }: Rect): Rect {
  return left === right ? { left, right, top, bottom } : { left: left + 2, right: right - 2, top, bottom }
}

function isMeeting(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
