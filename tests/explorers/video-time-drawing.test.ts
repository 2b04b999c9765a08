import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawVideo } from '../../talk/explorers/video-time-drawing.ts'
import { videoTime } from '../../talk/explorers/video-time.ts'

const box = { width: 1152, height: 440 }
const draw = (state = {}) => drawVideo(videoTime.derive({ ...videoTime.rest, ...state }), box)
const cases = [{}, { fps: 4 }, { length: 1800 }, { length: 2 }, { fps: 0.5 }, { source: 7 }, { length: 120, fps: 8 }]

test('blocks that begin at the same second stand at the same place, with the same id', () => {
  for (const state of cases) {
    const [first, second] = draw(state).lanes.map(({ groups }) => groups.filter(({ isShared }) => isShared))
    for (const [at, { x, id }] of first.slice(0, second.length).entries())
      assert.deepEqual([Math.round(second[at].x), second[at].id], [Math.round(x), id], JSON.stringify(state))
  }
})

test('the pinned moment is the beginning of a block in both lanes', () => {
  for (const state of cases) {
    const { pinned, lanes } = draw(state)
    if (pinned)
      assert.ok(lanes.every(({ groups }, lane) => Math.abs(groups[pinned.groups[lane]].x - pinned.x) < 3), JSON.stringify(state))
  }
  assert.deepEqual(draw().pinned?.groups, [3, 6])
})

test('frames neither touch one another nor leave their place', () => {
  for (const state of cases) {
    const { lanes, frame } = draw(state)
    for (const { frames } of lanes) {
      assert.ok(frames.every(({ x }, at) => at === 0 || x - frames[at - 1].x >= frame.width + 1), JSON.stringify(state))
      assert.ok(frames.length > 0 && frames.at(-1)!.x + frame.width <= box.width + 1, JSON.stringify(state))
    }
  }
})

test('as many frames are drawn as can be told apart', () => {
  assert.deepEqual(draw().lanes.map(({ frames }) => frames.length), [12, 24])
  assert.deepEqual(draw({ length: 1800 }).lanes.map(({ frames }) => frames.length), [24, 24])
})

test('whole seconds are marked, at most nine of them', () => {
  assert.deepEqual(draw().seconds.map(({ second }) => second), [0, 1, 2, 3, 4, 5, 6])
  assert.ok(cases.every(state => draw(state).seconds.length <= 9))
})
