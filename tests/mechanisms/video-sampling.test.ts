import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sampleVideo } from '../../talk/mechanisms/video-sampling.ts'
import { checkVideoSampling } from '../golden/video-sampling.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('video_sampling.json', checkVideoSampling)

const film = { totalFrames: 900, videoFps: 30, height: 720, width: 1280 }

test('the frames rise from the first to the last of the clip', () => {
  fc.assert(fc.property(fc.integer({ min: 8, max: 4000 }), fc.integer({ min: 1, max: 8 }), (totalFrames, fps) => {
    const { indices, nframes, frameRange } = sampleVideo({ ...film, totalFrames }, { fps })
    assert.deepEqual([indices[0], indices.at(-1), indices.length], [0, totalFrames - 1, nframes])
    assert.deepEqual(frameRange, [0, totalFrames - 1])
    assert.ok(indices.every((frame, i) => i === 0 || frame > indices[i - 1]))
  }), { seed: 5 })
})

test('what the reference refuses is refused with its name', () => {
  assert.throws(() => sampleVideo(film, { fps: 1, nframes: 8 }), { code: 'fps_and_nframes' })
  assert.throws(() => sampleVideo({ ...film, totalFrames: 1 }), { code: 'nframes_out_of_range' })
  assert.throws(() => sampleVideo(film, { videoStart: 15, videoEnd: 5 }), { code: 'invalid_time_range' })
  assert.throws(() => sampleVideo(film, { videoStart: 5 }, '0_0_10'), { code: 'start_end_unsupported' })
  assert.throws(() => sampleVideo({ ...film, videoFps: 0 }), { code: 'not_positive', numbers: { videoFps: 0 } })
  assert.throws(() => sampleVideo(film, { fps: Number.NaN }), { code: 'nframes_out_of_range' })
})
