import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { VideoSample } from '../mechanisms/video-sampling.ts'
import { tokensOfGrid } from '../mechanisms/grid.ts'
import { temporalId } from '../mechanisms/mrope.ts'
import { sampleVideo } from '../mechanisms/video-sampling.ts'
import { grouped } from './numbers.ts'

/** Length of the video in seconds, its own frames a second, and the rate that is asked for. */
export interface VideoState extends State { length: number, source: number, fps: number }

/** What stands at a second of the video: the temporal patch nearest to it, where that begins in s, and its id. */
export interface Mark { second: number, group: number, time: number, id: number }

/** The video sampled at one rate. A group is a temporal patch of two frames. */
export interface Lane { fps: number, sample: VideoSample, groups: number, tokens: number, perGroup: number, marks: Mark[] }

/** The video sampled at the rate that is asked for, and at twice that rate. */
export interface VideoTime { length: number, source: number, frames: number, lanes: [Lane, Lane] }

/** The size of the video's frames in px. */
export const frameSize = { width: 1920, height: 1080 }

function laneOf(length: number, source: number, frames: number, fps: number): Lane {
  const sample = sampleVideo({ ...frameSize, totalFrames: frames, videoFps: source }, { fps })
  const groups = sample.grid[0]
  const tokens = tokensOfGrid(sample.grid)
  const marks = secondsToMark(length).map((second): Mark => {
    const group = Math.min(groups - 1, Math.round(second / sample.secondPerGrid))
    return { second, group, time: group * sample.secondPerGrid, id: temporalId(group, sample.secondPerGrid) }
  })
  return { fps, sample, groups, tokens, perGroup: tokens / groups, marks }
}

/** Four whole seconds at equal distances; fewer in a short video. */
function secondsToMark(length: number): number[] {
  return [...new Set([1, 2, 3, 4].map(fifth => Math.round(length * fifth / 5)))].filter(second => second > 0 && second < length)
}

function derive({ length, source, fps }: VideoState): VideoTime {
  const frames = Math.round(length * source)
  return { length, source, frames, lanes: [laneOf(length, source, frames, fps), laneOf(length, source, frames, fps * 2)] }
}

/** Dynamic frame rate and absolute time of Qwen2.5-VL (§2.1.2 and §2.1.3): ids follow seconds, not frames. */
export const videoTime: Definition<VideoState, VideoTime> = {
  subject: 'b',
  controls: [
    { kind: 'slider', key: 'length', label: { zh: '片长', en: 'length' }, min: 2, max: 120, step: 1, unit: 's', field: true },
    { kind: 'slider', key: 'source', label: { zh: '源帧率', en: 'source' }, min: 1, max: 60, step: 1, unit: 'fps', field: true },
    { kind: 'slider', key: 'fps', label: { zh: '采样率', en: 'sampling' }, min: 0.5, max: 8, step: 0.5, unit: 'fps', field: true },
  ],
  rest: { length: 30, source: 30, fps: 2 },
  frames: [
    { caption: { zh: '默认2 fps', en: 'the default, 2 fps' }, state: {} },
    { caption: { zh: '采样率加倍', en: 'twice the rate' }, state: { fps: 4 } },
    { caption: { zh: '半小时：至多768帧', en: 'half an hour: 768 frames at most' }, state: { length: 1800 } },
  ],
  derive,
  readout: ({ lanes: [first, second] }, lang) => {
    const [a, b] = [first, second].map(({ marks }) => marks[Math.floor(marks.length / 2) - (marks.length > 1 ? 1 : 0)])
    const count = grouped(first.sample.nframes)
    const tokens = grouped(first.tokens)
    if (!a)
      return lang === 'zh' ? `取**${count}帧**，共**${tokens}个token**。` : `**${count} frames**, **${tokens} tokens**.`
    return lang === 'zh'
      ? `取**${count}帧**，共**${tokens}个token**；第${grouped(a.second)}秒的编号在${first.fps} fps下是**${a.id}**，在${second.fps} `
      + `fps下${a.id === b.id ? '也' : ''}是**${b.id}**。`
      : `**${count} frames**, **${tokens} tokens**; second ${grouped(a.second)} has id **${a.id}** at ${first.fps} fps and `
        + `**${b.id}** at ${second.fps} fps.`
  },
}
