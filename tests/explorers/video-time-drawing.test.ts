import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawVideo, listFrames } from '../../talk/explorers/video-time-drawing.ts'
import { videoTime } from '../../talk/explorers/video-time.ts'

const box = { width: 1152, height: 440 }
const draw = (state = {}) => drawVideo(videoTime.derive({ ...videoTime.rest, ...state }), box)

test('the same second stands at the same place on both lanes', () => {
  const { seconds, lanes } = draw()
  for (const lane of lanes)
    assert.deepEqual(lane.marks.map(({ x }) => x), seconds.map(({ x }) => x))
})

test('every sampled frame is a line, unless they would touch', () => {
  assert.deepEqual(draw().lanes.map(({ frames }) => frames.split('M').length - 1), [60, 120])
  assert.ok(draw({ length: 1800 }).lanes[0].frames.split('M').length - 1 <= 768)
})

test('under the glass are the first frames of the file with those that are sampled', () => {
  const { glass } = draw()
  assert.deepEqual([glass.count, glass.picked.map(({ frame }) => frame)], [96, [0, 15, 30, 46, 61, 76, 91]])
})

test('a long list of frames leaves its middle out', () => {
  assert.equal(listFrames([0, 1, 2, 3, 4, 5], 6), '0, 1, 2, 3, 4, 5')
  assert.equal(listFrames([0, 1, 2, 3, 4, 5], 4), '0, 1 … 4, 5')
})
