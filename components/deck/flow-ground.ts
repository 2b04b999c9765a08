import { nameOf, nodesOf } from './diagram.ts'

/** Px that the ground runs beyond the flow on either side. */
const beyond = 64

/**
 * Says where the ground of one subject ends and that of the other begins: midway between two columns of boxes, or between what is said
 * there and a box, the nearest to the middle; and where that of the `joint` boxes of both does.
 */
export function splitGround(host: HTMLElement, svg: SVGSVGElement, joint: string[]): void {
  const { left, width } = host.getBoundingClientRect()
  const scale = width / host.offsetWidth || 1
  const boxes = nodesOf(svg).map(node => node.getBoundingClientRect())
  const labels = [...svg.querySelectorAll('.edgeLabels > .edgeLabel')].map(label => label.getBoundingClientRect())
  const words = labels.filter(({ width }) => width > 0)
  const clear = gapsIn([...boxes, ...words])
  const gaps = clear.length > 0 ? clear : gapsIn(boxes)
  const middle = left + width / 2
  const off = ({ from, to }: Gap): number => Math.abs((from + to) / 2 - middle)
  const [gap] = gaps.toSorted((one, other) => off(one) - off(other))
  if (!gap)
    return
  const place = ({ from, to }: Gap): string => `${Math.round(((from + to) / 2 - left) / scale + beyond)}px`
  host.style.setProperty('--split', place(gap))
  const shared = nodesOf(svg).filter(node => joint.includes(nameOf(node))).map(node => node.getBoundingClientRect().left)
  const last = gaps.find(({ to }) => to === Math.min(...shared))
  if (last)
    host.style.setProperty('--joint', place(last))
}

interface Gap { from: number, to: number }

/** Where nothing stands, from the left. */
function gapsIn(spans: DOMRect[]): Gap[] {
  let end = -Infinity
  return spans.toSorted((one, other) => one.left - other.left).flatMap(({ left, right }) => {
    const gap = left > end && end > -Infinity ? [{ from: end, to: left }] : []
    end = Math.max(end, right)
    return gap
  })
}
