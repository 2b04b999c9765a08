import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Lane, VideoTime } from './video-time.ts'

/** A lane on the slide: the borders of its temporal patches and its sampled frames, each as one path; lower lanes hang from the axis. */
export interface LaneDrawing {
  y: number
  height: number
  groups: string
  frames: string
  marks: { x: number, group: number, id: number }[]
}

/** Two lanes on one time axis, mirrored, and the first frames of the file under a glass. */
export interface VideoDrawing {
  left: number
  width: number
  axis: number
  seconds: { x: number, second: number }[]
  lanes: [LaneDrawing, LaneDrawing]
  glass: { frames: string, picked: { x: number, frame: number }[], count: number }
}

/** Patches narrower than this, in px, are drawn as one field. */
const narrowest = 2.5
const mostUnderGlass = 96

/** Lays both samplings out over the length of the video. */
export function drawVideo({ length, frames, source, lanes }: VideoTime, box: Box): VideoDrawing {
  const left = 4
  const width = box.width - 2 * left
  const height = 44
  const axis = 152
  const x = (second: number): number => round(left + Math.min(1, second / length) * width)
  const tops = [axis - 64 - height, axis + 64]
  const laneOf = ({ sample, groups, marks }: Lane, y: number): LaneDrawing => {
    const pitch = width / groups
    let fields = ''
    for (let group = 0; group < (pitch < narrowest ? 0 : groups); group++)
      fields += `M${round(left + group * pitch)} ${y}v${height}`
    const lines = thinned(sample.indices, width)
    return {
      y,
      height,
      groups: `M${left} ${y}h${width}v${height}h${-width}z${fields}`,
      frames: lines.map(frame => `M${x(frame / source)} ${y + height * 0.3}v${round(height * 0.4)}`).join(''),
      marks: marks.map(({ time, group, id }) => ({ x: x(time), group, id })),
    }
  }
  const count = Math.min(frames, mostUnderGlass)
  const step = (box.width - 2 * left) / count
  const place = (frame: number): number => round(left + (frame + 0.5) * step)
  return {
    left,
    width,
    axis,
    seconds: lanes[0].marks.map(({ second }) => ({ x: x(second), second })),
    lanes: [laneOf(lanes[0], tops[0]), laneOf(lanes[1], tops[1])],
    glass: {
      count,
      frames: Array.from({ length: count }, (_, frame) => `M${place(frame)} 0v14`).join(''),
      picked: lanes[0].sample.indices.filter(frame => frame < count).map(frame => ({ x: place(frame), frame })),
    },
  }
}

/** At most one frame for each px and a half. */
function thinned(frames: number[], width: number): number[] {
  const step = Math.max(1, Math.ceil(frames.length / (width / 1.5)))
  return frames.filter((_, index) => index % step === 0)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Numbers of the sampled frames, the middle left out where they are many. */
export function listFrames(indices: number[], most: number): string {
  return indices.length <= most ? indices.join(', ') : `${indices.slice(0, most - 2).join(', ')} … ${indices.slice(-2).join(', ')}`
}

/** What the stage says, in both languages. */
export const videoWords = {
  zh: {
    drawing: '同一段视频按两种采样率取帧，同一秒的时间编号相同',
    lane: (fps: number, count: string) => `${fps} fps，取${count}帧`,
    cost: (seconds: string, tokens: string) => `每2帧一组，跨${seconds}秒，${tokens}个token`,
    mark: (group: string) => `第${group}组`,
    second: (second: string) => `第${second}秒`,
    glass: (count: number, frames: string) => `源视频共${frames}帧，前${count}帧里取`,
    list: '取的帧',
  },
  en: {
    drawing: 'one video sampled at two rates; the same second has the same id',
    lane: (fps: number, count: string) => `${fps} fps: ${count} frames`,
    cost: (seconds: string, tokens: string) => `2 frames a group, ${seconds} s, ${tokens} tokens`,
    mark: (group: string) => `group ${group}`,
    second: (second: string) => `second ${second}`,
    glass: (count: number, frames: string) => `of the file’s ${frames} frames, the first ${count}`,
    list: 'sampled',
  },
} satisfies Record<Lang, object>
