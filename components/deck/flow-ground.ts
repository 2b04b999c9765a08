import { nodesOf } from './diagram.ts'

/** Px that the ground runs beyond the flow on either side. */
const beyond = 64

/**
 * Says where the ground of one subject ends and that of the other begins: midway between two columns of boxes, the nearest to the middle.
 */
export function splitGround(host: HTMLElement, svg: SVGSVGElement): void {
  const { left, width } = host.getBoundingClientRect()
  const scale = width / host.offsetWidth || 1
  const spans = nodesOf(svg).map(node => node.getBoundingClientRect()).sort((one, other) => one.left - other.left)
  let end = -Infinity
  const gaps = spans.flatMap(({ left, right }) => {
    const gap = left > end && end > -Infinity ? [{ from: end, to: left }] : []
    end = Math.max(end, right)
    return gap
  })
  const middle = left + width / 2
  const off = ({ from, to }: { from: number, to: number }): number => Math.abs((from + to) / 2 - middle)
  const [gap] = gaps.sort((one, other) => off(one) - off(other))
  if (!gap)
    return
  host.style.setProperty('--split', `${Math.round(((gap.from + gap.to) / 2 - left) / scale + beyond)}px`)
}
