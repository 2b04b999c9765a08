import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawMrope, sizeOfSegment } from '../../talk/explorers/mrope-drawing.ts'
import { mrope } from '../../talk/explorers/mrope.ts'

const box = { width: 1152, height: 440 }
const rest = mrope.derive(mrope.rest)

test('every token has its place, and the next one its own behind them', () => {
  const { texts, squares, next, brackets } = drawMrope(rest, box)
  const count = texts.length + squares.split('M').length - 1
  assert.equal(count, rest.positions.count)
  assert.deepEqual(brackets.map(({ segment }) => segment.kind), ['text', 'video', 'text', 'image', 'text'])
  assert.ok(next.x > texts.at(-1)!.x && next.x + next.width <= box.width)
})

test('markers of a vision block are drawn as text is', () => {
  const { texts } = drawMrope(mrope.derive({ ...mrope.rest, blocks: 't1-i4x4' }), box)
  assert.equal(texts.length, 3)
})

test('where there is room every id stands on its row, else those with room between them', () => {
  const wide = drawMrope(rest, box)
  assert.deepEqual(wide.rows.map(({ labels }) => labels.map(({ id }) => id)), [rest.positions.t, rest.positions.h, rest.positions.w])
  const narrow = drawMrope(rest, { width: 368, height: 340 })
  for (const { labels } of narrow.rows)
    assert.ok(labels.every(({ x }, index) => index === 0 || x - labels[index - 1].x >= 16))
})

test('ids that the release computes otherwise are marked on their own row only', () => {
  const { rows } = drawMrope(mrope.derive({ ...mrope.rest, blocks: 't4-v3x4x4', release: 'v4_52_to_5_2' }), box)
  assert.deepEqual(rows.map(({ labels }) => labels.filter(({ differs }) => differs).length), [9, 1, 1])
})

test('a block is measured in tokens', () => {
  assert.deepEqual(rest.segments.map(sizeOfSegment), ['4', '3 × 2 × 2', '2', '4 × 2', '3'])
})

test('the tokens of an image put its picture together, those of a video see it pass by', () => {
  const { tiles } = drawMrope(mrope.derive({ ...mrope.rest, blocks: 't1-i4x8-v2x4x4' }), box)
  const [image, video] = [tiles.slice(0, 8), tiles.slice(8)]
  const { side, picture: { width, height } } = image[0]
  assert.deepEqual([width, height], [4 * side, 2 * side])
  assert.deepEqual(image.map(({ picture }) => [-picture.x / side, -picture.y / side].map(Math.round)), [
    [0, 0], [1, 0], [2, 0], [3, 0], [0, 1], [1, 1], [2, 1], [3, 1],
  ])
  assert.equal(video.length, 8)
  assert.ok(video[4].picture.x < video[0].picture.x)
  // The last frame ends where the picture does.
  assert.ok(Math.abs(video[5].picture.x + video[5].picture.width - video[5].side) < 0.1)
})
