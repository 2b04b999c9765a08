import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawMrope, sizeOfSegment } from '../../talk/explorers/mrope-drawing.ts'
import { mrope } from '../../talk/explorers/mrope.ts'

const box = { width: 1152, height: 440 }
const rest = mrope.derive(mrope.rest)

test('every token has its place, and the next one its own behind them', () => {
  const { texts, seen, next, brackets } = drawMrope(rest, box)
  const cells = seen.reduce((sum, { grid, width, height }) => {
    const [across, down] = [grid.match(/ 0v/g)!.length + 1, grid.match(/M0 /g)!.length + 1]
    assert.ok(Math.abs(width / across - height / down) < 0.1)
    return sum + across * down
  }, 0)
  assert.equal(texts.length + cells, rest.positions.count)
  assert.deepEqual(brackets.map(({ segment }) => segment.kind), ['text', 'video', 'text', 'image', 'text'])
  assert.ok(next.x > texts.at(-1)!.x && next.x + next.width <= box.width)
})

test('markers of a vision block are drawn as text is', () => {
  const { texts } = drawMrope(mrope.derive({ ...mrope.rest, blocks: 't1-i4x4' }), box)
  assert.equal(texts.length, 3)
})

test('where there is room a number stands for every token of its row, else those with room between them', () => {
  const wide = drawMrope(rest, box)
  assert.deepEqual(wide.rows.map(({ labels }) => labels.flatMap(({ ids }) => ids)), [rest.positions.t, rest.positions.h, rest.positions.w])
  const narrow = drawMrope(rest, { width: 368, height: 340 })
  for (const { labels } of narrow.rows)
    assert.ok(labels.every(({ x }, index) => index === 0 || x - labels[index - 1].x >= 10))
})

test('the tokens of a picture share one large number in time, those of text begin and end with one', () => {
  const [time] = drawMrope(rest, box).rows
  assert.deepEqual(time.labels.map(({ id }) => id), [0, 4, 5, 6, 7, 8, 11, 12, 16, 19])
  const largest = time.labels.toSorted((one, other) => other.size - one.size)[0]
  assert.deepEqual([largest.id, largest.ids.length], [12, 8])
})

test('ids that the release computes otherwise are marked on their own row only', () => {
  const { rows } = drawMrope(mrope.derive({ ...mrope.rest, blocks: 't4-v3x4x4', release: 'v4_52_to_5_2' }), box)
  const marked = rows.map(({ labels }) => labels.filter(({ differs }) => differs).flatMap(({ ids }) => ids).length)
  assert.deepEqual(marked, [9, 1, 1])
})

test('a block is measured in tokens', () => {
  assert.deepEqual(rest.segments.map(sizeOfSegment), ['4', '3 × 2 × 2', '2', '2 × 4', '3'])
})

test('an image is seen whole, the frames of a video see it pass by, at their seconds', () => {
  const { seen: [image, first, last] } = drawMrope(mrope.derive({ ...mrope.rest, blocks: 't1-i4x8-v2x4x4' }), box)
  assert.deepEqual([image.whole, image.seconds], [{ x: 0, width: image.width }, undefined])
  assert.ok(last.whole.x < first.whole.x)
  assert.deepEqual([first.seconds, last.seconds], [0, 0.5])
  // The last frame ends where the picture does.
  assert.ok(Math.abs(last.whole.x + last.whole.width - last.width) < 0.1)
})

test('a number is as high in one row as in the others, whatever its bars are about', () => {
  const { rows, nextHeight } = drawMrope(rest, box)
  const highest = rows.map(({ text }) => Math.max(...[...text.matchAll(/v-([\d.]+)/g)].map(([, height]) => Number(height))))
  assert.deepEqual(highest.map(height => Math.round(height)), [highest[0], highest[0], highest[0]].map(Math.round))
  assert.ok(nextHeight > highest[0])
})
