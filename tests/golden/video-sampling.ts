import type { VideoRelease } from '../../talk/mechanisms/video-sampling.ts'
import type { GoldenCheck } from './golden-file.ts'
import { patchesOfGrid, tokensOfGrid } from '../../talk/mechanisms/grid.ts'
import { sampleVideo } from '../../talk/mechanisms/video-sampling.ts'
import { integers } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

const releases: Record<string, VideoRelease> = { out: '0_0_11', utils_0_0_10: '0_0_10', utils_0_0_14: '0_0_14' }

const optionKeys = [
  'fps', 'nframes', 'min_frames', 'max_frames', 'total_pixels', 'min_pixels', 'max_pixels', 'resized_height',
  'resized_width', 'video_start', 'video_end',
]

export const checkVideoSampling: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'], Object.keys(releases))
  const input = onlyKeys(golden.in, ['total_frames', 'video_fps', 'height', 'width'], ['ele'])
  const ele = onlyKeys(input.ele ?? {}, [], optionKeys)
  const options = {
    fps: ele.fps,
    nframes: ele.nframes,
    minFrames: ele.min_frames,
    maxFrames: ele.max_frames,
    totalPixels: ele.total_pixels,
    minPixels: ele.min_pixels,
    maxPixels: ele.max_pixels,
    resizedHeight: ele.resized_height,
    resizedWidth: ele.resized_width,
    videoStart: ele.video_start,
    videoEnd: ele.video_end,
  }
  const ask = (release: VideoRelease) => () => {
    const sample = sampleVideo(
      { totalFrames: input.total_frames, videoFps: input.video_fps, height: input.height, width: input.width },
      options,
      release,
    )
    return {
      nframes: sample.nframes,
      sample_fps: sample.sampleFps,
      second_per_grid_t: sample.secondPerGrid,
      max_pixels: sample.maxPixels,
      size: [sample.size.height, sample.size.width],
      grid_thw: sample.grid,
      patches: patchesOfGrid(sample.grid),
      llm_tokens: tokensOfGrid(sample.grid),
      frame_range: sample.frameRange,
      indices: integers(sample.indices),
    }
  }
  return Object.entries(releases)
    .filter(([key]) => key in golden)
    .flatMap(([key, release]) => compareAnswer(testable(golden[key]), ask(release), {}, key))
}

/** Without the frame numbers where they are null: there the reference's own list depends on the processor. */
function testable(answer: unknown): unknown {
  const { indices, ...rest } = answer as Record<string, unknown>
  return indices === null ? rest : answer
}
