import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sketchPlane } from '../../talk/explorers/msrope-drawing.ts'
import { msrope } from '../../talk/explorers/msrope.ts'
import { sketchVideo } from '../../talk/explorers/video-time-drawing.ts'
import { videoTime } from '../../talk/explorers/video-time.ts'

const box = { width: 148, height: 164 }

test('a sketched plane lies within its place, its text on the diagonal behind the picture', () => {
  const { pitch, cells, text } = sketchPlane(msrope.derive({ ...msrope.rest, grid: '2x2' }), box)
  const all = [...cells, ...text]
  assert.ok(all.every(({ x, y }) => x >= -0.01 && y >= -0.01 && x + pitch <= box.width + 0.01 && y + pitch <= box.height + 0.01))
  assert.deepEqual(text.map(({ x, y }) => Math.round((x - cells[0].x - (y - cells[0].y)) * 10) / 10), [0, 0])
  assert.ok(text.every(({ x, y }) => cells.every(cell => x >= cell.x + pitch - 0.01 && y >= cell.y + pitch - 0.01)))
})

test('of two sketched lanes what stands at one second has one number', () => {
  const { lanes: [upper, lower], shared, frame } = sketchVideo(videoTime.derive({ ...videoTime.rest, length: 3 }), box)
  const below = (x: number) => lower.ids.find(one => Math.abs(one.x - x) < 0.5)?.id
  assert.deepEqual(upper.ids.map(({ id }) => id), [0, 2, 4])
  assert.deepEqual(shared.map(below), [0, 2, 4])
  assert.ok([...upper.ids, ...lower.ids].every(({ x }) => x - frame.width / 2 >= 0 && x + frame.width / 2 <= box.width))
})

test('between two sketched lanes a line is long enough to be one, however small the place', () => {
  for (const height of [120, 140, 200]) {
    const { between: [from, to] } = sketchVideo(videoTime.derive({ ...videoTime.rest, length: 3 }), { width: 148, height })
    assert.ok(to - from >= 16, `${height}: ${to - from}`)
  }
})
