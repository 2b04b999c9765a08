import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { VideoSample } from '../mechanisms/video-sampling.ts'
import { tokensOfGrid } from '../mechanisms/grid.ts'
import { tokensPerSecond as idsPerSecond, temporalId } from '../mechanisms/mrope.ts'
import { sampleVideo } from '../mechanisms/video-sampling.ts'
import { grouped } from './numbers.ts'

/** Length of the video in seconds, its own frames a second, and the rate that is asked for. */
export interface VideoState extends State { length: number, source: number, fps: number }

/** The video sampled at one rate. A group is a temporal patch of two frames. */
export interface Lane { fps: number, sample: VideoSample, groups: number, tokens: number, perGroup: number }

/** The video sampled at the rate that is asked for, and at twice that rate. */
export interface VideoTime { length: number, source: number, frames: number, lanes: [Lane, Lane] }

/** The size of the video's frames in px. */
export const frameSize = { width: 1920, height: 1080 }

function laneOf(length: number, source: number, frames: number, fps: number): Lane {
  const sample = sampleVideo({ ...frameSize, totalFrames: frames, videoFps: source }, { fps })
  const groups = sample.grid[0]
  const tokens = tokensOfGrid(sample.grid)
  return { fps, sample, groups, tokens, perGroup: tokens / groups }
}

/** The time id of a group of a lane. */
export function idOfGroup({ sample: { secondPerGrid } }: Lane, group: number): number {
  return temporalId(group, secondPerGrid)
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
  readout: ({ lanes: [{ fps, tokens, sample }, other] }, lang) => {
    const { secondPerGrid, nframes } = sample
    const [count, seconds, step] = [grouped(tokens), short(secondPerGrid), short(secondPerGrid * idsPerSecond)]
    const isLimited = other.sample.nframes < 2 * nframes
    // A second at which blocks begin, about where both rates are compared.
    const second = Math.ceil(3 / secondPerGrid) * secondPerGrid
    const isWhole = Number.isInteger(second)
    if (lang === 'zh') {
      const rule = isWhole ? `第${second}秒总是${second * idsPerSecond}号` : `每秒${idsPerSecond}个号`
      return `${rule}：每块${seconds}秒，步子是**${step}**；${isLimited ? '采样再密，帧数也不再翻倍' : '采样密一倍，步子就小一半'}。`
        + `${fps} fps共**${count}个token**。`
    }
    const rule = isWhole ? `Second ${second} has id ${second * idsPerSecond}` : `There are ${idsPerSecond} ids to a second`
    return `${rule}: a block of ${seconds} s adds **${step}**, `
      + `${isLimited ? 'and no more frames fit' : `one half as long adds ${short(secondPerGrid * idsPerSecond / 2)}`}. `
      + `${fps} fps make **${count} tokens**.`
  },
}

/** A number with as many decimals as it needs, three at most. */
export function short(value: number): string {
  return String(Number(value.toFixed(3)))
}
