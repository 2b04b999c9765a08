import type { Drawn, Rect } from '../../scripts/drawings/windows.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bodyOf, countParts, inParts, isWithin, openSides } from '../../scripts/drawings/windows.ts'
import { fcOptions } from '../property.ts'

const scales = { least: 1, most: 1.34 }
const room = { width: 1152, height: 530 }
const label = (x: number, y: number): Rect => ({ x, y, width: 100, height: 40 })

/** Drawings of up to forty labels, each smaller than any window. */
const drawings = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 100, max: 4000 }),
  places: fc.array(
    fc.tuple(fc.nat(1000), fc.nat(1000)),
    { minLength: 1, maxLength: 40 },
  ),
}).map(({ width, height, places }): Drawn =>
  ({ width, height, labels: places.map(([x, y]) => label(x / 1000 * (width - 100), y / 1000 * (height - 40))) }))

test('every label stands whole in one of the windows, at a scale at which it can be read', () => {
  fc.assert(fc.property(drawings, (drawn) => {
    const { windows, scale } = inParts(drawn, room, countParts(drawn, room, scales), scales)
    assert.ok(scale >= 0.99, `shown at ${scale}`)
    assert.deepEqual(drawn.labels.filter(one => !windows.some(window => isWithin(one, window))), [])
  }), fcOptions())
})

test('no window is larger than the slide, lies outside the drawing, or shows nothing new', () => {
  fc.assert(fc.property(drawings, fc.integer({ min: 1, max: 9 }), (drawn, count) => {
    const { windows, scale } = inParts(drawn, room, count, scales)
    assert.ok(windows.length <= count)
    const whole = { x: 0, y: 0, width: drawn.width, height: drawn.height }
    for (const [index, window] of windows.entries()) {
      assert.ok(window.width * scale <= room.width + 1 && window.height * scale <= room.height + 1 && isWithin(window, whole))
      assert.ok(drawn.labels.some(one => isWithin(one, window) && !windows.slice(0, index).some(before => isWithin(one, before))))
    }
  }), fcOptions())
})

test('a drawing that fits is one part, drawn as large as the room allows', () => {
  const drawn = { width: 1000, height: 300, labels: [label(0, 0), label(900, 260)] }
  assert.equal(countParts(drawn, room, scales), 1)
  assert.deepEqual(inParts(drawn, room, 1, scales), { scale: 1.152, windows: [{ x: 0, y: 0, width: 1000, height: 300 }] })
})

test('a drawing of which only bare edges do not fit has no picture of the whole beside it', () => {
  const drawn = { width: 800, height: 560, labels: [label(0, 20), label(400, 420)] }
  const { windows, map } = inParts(drawn, room, countParts(drawn, room, scales), scales)
  assert.deepEqual([windows.length, map], [1, undefined])
  assert.ok(drawn.labels.every(one => isWithin(one, windows[0])))
})

test('a tall drawing is shown from the top, with the picture of the whole beside it', () => {
  const drawn = { width: 600, height: 1500, labels: Array.from({ length: 15 }, (_, row) => label(250, row * 100)) }
  const { windows, map } = inParts(drawn, room, countParts(drawn, room, scales), scales)
  assert.equal(map, 'right')
  assert.deepEqual(windows.map(({ y }) => y), windows.map(({ y }) => y).toSorted((one, other) => one - other))
  assert.equal(windows.length, 3)
})

test('a window ends before a box that stands beneath all that it shows whole, and is not whole itself', () => {
  fc.assert(fc.property(drawings, (drawn) => {
    const { windows } = inParts(drawn, room, countParts(drawn, room, scales), scales)
    for (const window of windows.length > 1 ? windows : []) {
      const whole = drawn.labels.filter(one => isWithin(one, window))
      const lowest = Math.max(...whole.map(({ y, height }) => y + height))
      const end = window.y + window.height - 0.5
      const beside = drawn.labels.filter(({ x, width }) => x < window.x + window.width && x + width > window.x)
      assert.deepEqual(beside.filter(({ y, height }) => y >= lowest && y < end && y + height > end + 1), [])
    }
  }), fcOptions())
})

test('a box that is longer than a window is cut, and what stands beside it is not', () => {
  const tall = { x: 0, y: 0, width: 80, height: 1600 }
  const rows = Array.from({ length: 20 }, (_, row) => label(200, row * 80))
  const drawn = { width: 400, height: 1640, labels: [tall, ...rows] }
  const { windows } = inParts(drawn, room, countParts(drawn, room, scales), scales)
  assert.deepEqual(rows.filter(one => !windows.some(window => isWithin(one, window))), [])
})

test('a wide drawing is shown from the left, with the picture of the whole beneath it', () => {
  const drawn = { width: 3000, height: 200, labels: Array.from({ length: 15 }, (_, column) => label(column * 200, 80)) }
  const { windows, map } = inParts(drawn, room, countParts(drawn, room, scales), scales)
  assert.equal(map, 'below')
  assert.equal(windows.length, 3)
})

test('fewer parts than are needed show all of it, but smaller', () => {
  const drawn = { width: 600, height: 2000, labels: Array.from({ length: 20 }, (_, row) => label(250, row * 100)) }
  const { windows, scale } = inParts(drawn, room, 2, scales)
  assert.equal(windows.length, 2)
  assert.ok(scale < 1)
  assert.deepEqual(drawn.labels.filter(one => !windows.some(window => isWithin(one, window))), [])
})

test('every window on a drawing with a head repeats it, and shows no label behind it', () => {
  const head = 70
  const heads = Array.from({ length: 5 }, (_, column) => label(column * 150, 10))
  const messages = Array.from({ length: 24 }, (_, row) => label(row % 4 * 150, 90 + row * 56))
  const drawn = { width: 760, height: 1500, head, labels: [...heads, ...messages] }
  const { windows, scale } = inParts(drawn, room, countParts(drawn, room, scales), scales)
  assert.ok(windows.length > 2)
  assert.deepEqual(windows.filter(({ height }) => height * scale > room.height + 1), [])
  assert.deepEqual(messages.filter(one => !windows.some(window => isWithin(one, bodyOf(window, head)))), [])
})

test('a drawing with a head that only the whole width shows whole has the picture of the whole beneath it', () => {
  const drawn = { width: 1100, height: 1500, head: 60, labels: Array.from({ length: 15 }, (_, row) => label(250, 80 + row * 90)) }
  const { windows, map } = inParts(drawn, room, countParts(drawn, room, { least: 1, most: 1 }), { least: 1, most: 1 })
  assert.equal(map, 'below')
  assert.deepEqual(windows.map(({ width }) => width), windows.map(() => 1100))
})

test('a drawing goes on beyond the edges of a window that are not its own', () => {
  const drawn = { width: 300, height: 200 }
  assert.deepEqual(openSides({ x: 0, y: 50, width: 200, height: 150 }, drawn), ['top', 'right'])
  assert.deepEqual(openSides({ x: 0, y: 0, ...drawn }, drawn), [])
})
