import type { Grid } from './grid.ts'
import type { PixelLimits, Size, SmartResizeRelease } from './smart-resize.ts'
import { floorDivide, roundHalfEven, truncate } from './python-numbers.ts'
import { Refusal, requirePositive } from './refusal.ts'
import { gridOfSize, imageLimits, smartResize } from './smart-resize.ts'

/** A video file: its frames, their rate in frames a second, and their size in pixels. */
export interface VideoFile extends Size { totalFrames: number, videoFps: number }

/** What a request may say about a video: rates in frames a second, times in seconds, areas in pixels. */
export interface VideoOptions extends Partial<PixelLimits> {
  fps?: number
  nframes?: number
  minFrames?: number
  maxFrames?: number
  totalPixels?: number
  resizedHeight?: number
  resizedWidth?: number
  videoStart?: number
  videoEnd?: number
}

/** A release of qwen-vl-utils; 0.0.11 is the one that the others are measured by. */
export type VideoRelease = '0_0_10' | '0_0_11' | '0_0_14'

/** The sampled frames and how they are resized. `secondPerGrid` is the time of a temporal patch, which is two frames. */
export interface VideoSample {
  nframes: number
  /** Effective sampling rate in frames a second, rarely exactly the one that was asked for. */
  sampleFps: number
  secondPerGrid: number
  /** Pixel cap of a frame, may be fractional; undefined where the request gave a size. */
  maxPixels: number | undefined
  size: Size
  grid: Grid
  frameRange: [first: number, last: number]
  /** Numbers of the sampled frames in the file. */
  indices: number[]
}

/** Frames that become one temporal patch. */
export const temporalPatch = 2

/** Frames a second where a request says nothing. */
export const defaultFps = 2

const tokenPixels = 784
const frameDefaults = { minPixels: 128 * tokenPixels, maxPixels: 768 * tokenPixels, totalPixels: 90_316_800, minFrames: 4, maxFrames: 768 }
const resizeRelease: Record<VideoRelease, SmartResizeRelease> = { '0_0_10': 'utils_0_0_14', '0_0_11': 'utils', '0_0_14': 'utils_0_0_14' }

/**
 * Chooses the frames of a video and the size that they are read at (Qwen2.5-VL §2.1.2, dynamic frame rate; qwen-vl-utils).
 * Refuses `invalid_time_range`, `fps_and_nframes` given together, `nframes_out_of_range`, `aspect_ratio`, `not_positive`,
 * and in 0.0.10 `start_end_unsupported`.
 */
export function sampleVideo(video: VideoFile, options: VideoOptions = {}, release: VideoRelease = '0_0_11'): VideoSample {
  const { totalFrames, videoFps, height, width } = video
  requirePositive({ totalFrames, videoFps, height, width })
  const [first, last] = frameRange(video, options, release)
  const total = last - first + 1
  const nframes = countFrames(total, videoFps, options)
  const sampleFps = nframes / Math.max(total, 1e-6) * videoFps
  const { size, maxPixels } = frameSize(video, nframes, options, resizeRelease[release])
  return {
    nframes,
    sampleFps,
    secondPerGrid: temporalPatch / sampleFps,
    maxPixels,
    size,
    grid: gridOfSize(size, nframes / temporalPatch),
    frameRange: [first, last],
    indices: spreadFrames(first, last, nframes),
  }
}

/** First and last frame of the clip that the times cut out, or of the whole file. */
function frameRange({ totalFrames, videoFps }: VideoFile, { videoStart, videoEnd }: VideoOptions, release: VideoRelease): [number, number] {
  if (videoStart === undefined && videoEnd === undefined)
    return [0, totalFrames - 1]
  if (release === '0_0_10')
    throw new Refusal('start_end_unsupported')
  const duration = totalFrames / videoFps
  const within = (seconds: number): number => Math.min(Math.max(seconds, 0), duration) * videoFps
  const first = videoStart === undefined ? 0 : Math.ceil(within(videoStart))
  const last = videoEnd === undefined ? totalFrames - 1 : Math.min(Math.floor(within(videoEnd)), totalFrames - 1)
  if (!(first < last))
    throw new Refusal('invalid_time_range', { first, last })
  return [first, last]
}

/** An even number of frames, from the request or from the rate. `total` counts the clip's frames. */
function countFrames(total: number, videoFps: number, options: VideoOptions): number {
  if (options.fps !== undefined && options.nframes !== undefined)
    throw new Refusal('fps_and_nframes', { fps: options.fps, nframes: options.nframes })
  const nframes = options.nframes === undefined ? framesAtRate(total, videoFps, options) : roundHalfEven(options.nframes / 2) * 2
  if (!(nframes >= temporalPatch && nframes <= total))
    throw new Refusal('nframes_out_of_range', { nframes, least: temporalPatch, most: total })
  return nframes
}

function framesAtRate(
  total: number,
  videoFps: number,
  { fps = defaultFps, minFrames = frameDefaults.minFrames, maxFrames }: VideoOptions,
): number {
  const least = Math.ceil(minFrames / 2) * 2
  const most = floorDivide(maxFrames ?? Math.min(frameDefaults.maxFrames, total), 2) * 2
  const wanted = total / videoFps * fps
  // The largest number wins over the smallest where a request contradicts itself.
  return floorDivide(Math.min(Math.min(Math.max(wanted, least), most), total), 2) * 2
}

/**
 * Frames at equal distances, the first and the last included. The count is even, so an exact tie cannot happen and
 * integers say it exactly; the reference rounds float32 numbers, which near a tie depend on the processor.
 */
function spreadFrames(first: number, last: number, count: number): number[] {
  const gaps = count - 1
  return Array.from({ length: count }, (_, i) => first + floorDivide(2 * (last - first) * i + gaps, 2 * gaps))
}

/** The size of a frame within its share of the video's pixels; two frames share one set of tokens, hence the factor 2. */
function frameSize(
  { height, width }: VideoFile,
  nframes: number,
  options: VideoOptions,
  release: SmartResizeRelease,
): { size: Size, maxPixels: number | undefined } {
  const { resizedHeight, resizedWidth } = options
  if (resizedHeight !== undefined && resizedWidth !== undefined)
    return { size: smartResize({ height: resizedHeight, width: resizedWidth }, imageLimits, release), maxPixels: undefined }
  const minPixels = options.minPixels ?? frameDefaults.minPixels
  const totalPixels = options.totalPixels ?? frameDefaults.totalPixels
  const cap = Math.max(Math.min(frameDefaults.maxPixels, totalPixels / nframes * temporalPatch), truncate(minPixels * 1.05))
  const maxPixels = Math.min(options.maxPixels ?? cap, cap)
  return { size: smartResize({ height, width }, { minPixels, maxPixels }, release), maxPixels }
}
