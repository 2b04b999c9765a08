import type { Flow } from './flowchart.ts'
import type { Lanes } from './lanes.ts'
import { widthOfText } from '../typesetting/plain-text.ts'
import { lanesOf } from './lanes.ts'

/** Height in px of letters in lanes, and how much larger they may become, the most first. */
const letters = 18
/** What stands before a flow's name, in px. */
const key = 20
const scales = [1.34, 1.28, 1.22, 1.17, 1.11, 1.06, 1.03, 1]

/**
 * Two flows as lanes in letters as large as their slide has room for: lengths are to be shown `scale` times as long. The `name` of the
 * lower one stands beside the box above that it is, in lines.
 */
export function largestLanes(
  flows: [Flow, Flow],
  room: { width: number, height: number },
  twin?: string,
  name: string[] = [],
): Lanes & { scale: number } {
  const measure = (text: string): number => widthOfText(text, letters, 600)
  const lay = (scale: number, own: [Flow, Flow]): Lanes & { scale: number } =>
    ({
      ...lanesOf(own, { width: room.width / scale, height: room.height / scale }, measure, twin, key + Math.max(0, ...name.map(measure))),
      scale,
    })
  for (const scale of scales) {
    for (const own of [flows, flows.map(wrapped) as [Flow, Flow]]) {
      const lanes = lay(scale, own)
      if (lanes.isRoomy && lanes.height * scale <= room.height)
        return lanes
    }
  }
  return lay(1, flows.map(wrapped) as [Flow, Flow])
}

/** A flow whose names of several words take a line for each half, so that its boxes are narrower. */
function wrapped({ nodes, edges }: Flow): Flow {
  return {
    edges,
    nodes: nodes.map((node) => {
      const [name] = node.label
      const off = (at: number): number => Math.abs(at - name.length / 2)
      const [half] = [...name.matchAll(/ /g)].map(({ index }) => index).sort((a, b) => off(a) - off(b))
      return node.label.length > 1 || half === undefined ? node : { ...node, label: [name.slice(0, half), name.slice(half + 1)] }
    }),
  }
}
