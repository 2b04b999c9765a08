import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Lane, VideoTime } from './video-time.ts'
import { idOfGroup } from './video-time.ts'

/** A sampled frame on the slide, in px; `time` is its moment as a share of what is drawn. */
export interface FrameDrawing { x: number, frame: number, time: number }

/** A temporal patch: the bracket over its frames and its id, which is muted where the other lane has no patch at that moment. */
export interface GroupDrawing { x: number, width: number, id: number, isShared: boolean }

/** A lane on the slide, in px. */
export interface LaneDrawing { y: number, frames: FrameDrawing[], groups: GroupDrawing[] }

/** The first seconds of two lanes on one axis, and the moment at which both are compared. */
export interface VideoDrawing {
  left: number
  width: number
  axis: number
  frame: { width: number, height: number }
  /** Seconds that are drawn, of all. */
  span: number
  seconds: { x: number, second: number, isPinned: boolean }[]
  lanes: [LaneDrawing, LaneDrawing]
  /** The group that begins there in each lane, by its number; none where no two begin at once. */
  pinned?: { x: number, second: number, groups: [number, number] }
}

/** Frames of the denser lane that there is room for. */
const mostFrames = 24
const left = 160
const gap = 4
/** Room for half of the last second's mark. */
const margin = 2
/** Room above and below the frames of a lane: a note and its ids, then half of the axis. */
const room = { ids: 92, axis: 32 }
/** A second is marked at a distance that is one of these, in s. */
const distances = [0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600]
const mostSeconds = 8

/** Lays the beginning of both samplings out on one axis. */
export function drawVideo({ length, source, lanes }: VideoTime, box: Box): VideoDrawing {
  const span = Math.min(length, mostFrames / (lanes[1].sample.nframes / length))
  const width = box.width - left - margin
  const x = (second: number): number => round(left + second / span * width)
  const frame = {
    width: Math.min(150, width / Math.max(1, span * lanes[1].sample.nframes / length) - gap),
    height: box.height / 2 - room.ids - room.axis,
  }
  const pinned = pinnedAt(lanes, span, x)
  const step = distances.find(distance => span / distance <= mostSeconds) ?? span
  const seconds = Array.from({ length: Math.floor(span / step + 1e-9) + 1 }, (_, at) => at * step)
  const laneOf = (lane: Lane, other: Lane, y: number): LaneDrawing => {
    // Frames stand where the model's clock has them, evenly; which frame of the file that is differs by a fraction of a second.
    const all = lane.sample.indices.map((frame, at) => ({ frame, second: at * lane.sample.secondPerGrid / 2, seen: frame / source }))
    const inside = all.filter(({ second }) => x(second) + frame.width <= box.width + 1)
    return {
      y,
      frames: inside.map(({ frame, second, seen }) => ({ frame, x: x(second), time: Math.min(1, seen / span) })),
      groups: Array.from({ length: Math.floor(inside.length / 2) }, (_, group): GroupDrawing => {
        const [first, last] = [inside[2 * group], inside[2 * group + 1]]
        const id = idOfGroup(lane, group)
        return { x: x(first.second), width: x(last.second) + frame.width - x(first.second), id, isShared: isShared(lane, other, group) }
      }),
    }
  }
  return {
    left,
    width,
    axis: box.height / 2,
    frame,
    span,
    seconds: seconds.map(second => ({ x: x(second), second, isPinned: !!pinned && Math.abs(second - pinned.second) < step / 100 })),
    lanes: [laneOf(lanes[0], lanes[1], room.ids), laneOf(lanes[1], lanes[0], box.height / 2 + room.axis)],
    pinned,
  }
}

/** Two lanes so small that of each block one frame is drawn, and its number where the other lane has it too. */
export interface SketchedVideo {
  frame: { width: number, height: number }
  lanes: { y: number, text: number, ids: { x: number, id: number, isShared: boolean }[] }[]
  /** Where both lanes have a block, and from where to where that is drawn. */
  shared: number[]
  between: [from: number, to: number]
}

/** Draws the first seconds of both lanes into a small place. */
export function sketchVideo({ lanes }: VideoTime, { width, height }: Box): SketchedVideo {
  const last = lanes[0].groups - 1
  const step = width / (last * 2 + 1)
  // However small the place, a line that is seen as one has room between both lanes.
  const frame = { width: Math.min(30, step * 0.72), height: Math.min(40, height * 0.2, Math.max(12, (height - 82) / 2)) }
  const idsOf = (lane: Lane, other: Lane): SketchedVideo['lanes'][number]['ids'] => Array.from({ length: lane.groups }, (_, group) => ({
    x: step / 2 + group * lane.sample.secondPerGrid / lanes[0].sample.secondPerGrid * 2 * step,
    id: idOfGroup(lane, group),
    isShared: isShared(lane, other, group),
  })).filter(({ x }) => x < width)
  const [upper, lower] = [0, height - frame.height - 26]
  const all = [
    { y: upper, text: upper + frame.height + 24, ids: idsOf(lanes[0], lanes[1]) },
    { y: lower, text: height - 2, ids: idsOf(lanes[1], lanes[0]) },
  ]
  return {
    frame,
    lanes: all,
    shared: all[0].ids.filter(({ isShared }) => isShared).map(({ x }) => x),
    between: [all[0].text + 6, lower - 4],
  }
}

/** The moment nearest to the middle at which groups of both lanes begin. */
function pinnedAt([first, second]: [Lane, Lane], span: number, x: (second: number) => number): VideoDrawing['pinned'] {
  const { secondPerGrid } = first.sample
  const shared = Array.from({ length: Math.min(first.groups, Math.ceil(span / secondPerGrid)) - 1 }, (_, at) => at + 1)
    .filter(group => isShared(first, second, group))
  if (shared.length === 0)
    return undefined
  const distance = (group: number): number => Math.abs(group * secondPerGrid - span / 2)
  const group = shared.reduce((best, one) => distance(one) < distance(best) ? one : best)
  const moment = group * secondPerGrid
  return { x: x(moment), second: moment, groups: [group, Math.round(moment / second.sample.secondPerGrid)] }
}

/** True where a group of the other lane begins at the same moment. */
function isShared(lane: Lane, other: Lane, group: number): boolean {
  const groups = group * lane.sample.secondPerGrid / other.sample.secondPerGrid
  return Math.abs(groups - Math.round(groups)) < 0.02
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** What the stage says, in both languages. */
export const videoWords = {
  zh: {
    drawing: '同一段视频按两种采样率取帧，同一秒的时间编号相同',
    rate: (fps: number) => `${fps} fps`,
    count: (frames: string) => `取${frames}帧`,
    lasts: (seconds: string) => `每块${seconds}秒`,
    costs: (tokens: string) => `每块${tokens}个token`,
    part: (seconds: string, length: string) => `示意：镜头右移，只画${length}秒中的前${seconds}秒`,
    second: (second: string) => `${second}秒`,
    byGroup: (group: number) => `若按块的序号，这里是${group}`,
    notSame: (first: number, second: number) => first === second ? `若按块的序号，这里是${second}` : `若按块的序号，这里却是${second}：同一秒，两个号`,
  },
  en: {
    drawing: 'one video sampled at two rates; the same second has the same id',
    rate: (fps: number) => `${fps} fps`,
    count: (frames: string) => `${frames} frames`,
    lasts: (seconds: string) => `${seconds} s per block`,
    costs: (tokens: string) => `${tokens} tokens each`,
    part: (seconds: string, length: string) => `A camera moves right; drawn: ${seconds} of ${length} s`,
    second: (second: string) => `${second} s`,
    byGroup: (group: number) => `By block number this would be ${group}`,
    notSame: (first: number, second: number) =>
      first === second ? `By block number this would be ${second}` : `By block number, ${second}: one second, two ids`,
  },
} satisfies Record<Lang, object>
