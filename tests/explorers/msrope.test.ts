import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawFrameAxis, drawPlane, drawThumbnail } from '../../talk/explorers/msrope-drawing.ts'
import { msrope } from '../../talk/explorers/msrope.ts'
import { attempt } from '../../talk/mechanisms/refusal.ts'

const room = { width: 560, height: 446 }
const placed = (grid: string, text = 3, references = '0') => msrope.derive({ grid, text, references })

test('the plane labels each picture token with its height and width, the origin among them', () => {
  const { cells } = drawPlane(placed('4x6'), room)
  assert.equal(cells.length, 24)
  assert.deepEqual([cells[0].label, cells.at(-1)!.label], ['−2,−3', '1,2'])
  assert.deepEqual(cells.filter(({ isOrigin }) => isOrigin).map(({ label }) => label), ['0,0'])
})

test('no text token stands in a row or column of the picture, and each band is free of it', () => {
  for (const grid of ['1x1', '4x6', '5x5', '8x3', '8x8']) {
    const { cells, text } = drawPlane(placed(grid), room)
    assert.deepEqual(text.filter(({ x, y }) => cells.some(cell => cell.x === x || cell.y === y)), [])
  }
})

test('the largest picture stays within its place', () => {
  for (const { x, y } of drawPlane(placed('8x8', 3, '2'), room).text) {
    assert.ok(x < room.width && y < room.height)
  }
})

test('text in a column shares it with as many tokens as the picture has rows', () => {
  const { schemes } = placed('5x3')
  assert.deepEqual(schemes.map(({ name, shared }) => [name, shared]), [['naive', 0], ['column', 5], ['diagonal', 0]])
  const column = drawThumbnail(placed('5x3'), schemes[1], { width: 206, height: 180 })
  assert.equal(column.cells.filter(({ isShared }) => isShared).length, 5)
  assert.equal(new Set(column.text.map(({ x }) => x)).size, 1)
  assert.ok(column.clash && [...column.text, ...column.cells.filter(({ isShared }) => isShared)].every(({ x }) =>
    x > column.clash!.x && x < column.clash!.x + column.clash!.width), 'the frame is not around all that share the column')
})

test('a running number goes on where a larger picture has its next row', () => {
  const { schemes } = placed('4x6')
  const { text, larger } = drawThumbnail(placed('4x6'), schemes[0], { width: 206, height: 180 })
  assert.equal(larger.length, 6)
  assert.deepEqual(text, larger.slice(0, text.length))
})

test('two input images lie on frames 1 and 2 between the picture and the text', () => {
  const { places } = drawFrameAxis(placed('4x6', 2, '2'), 400)
  assert.deepEqual(places.map(({ t, kind }) => [t, kind]), [[0, 'generated'], [1, 'reference'], [2, 'reference'], [3, 'text'], [4, 'text']])
})

test('the buttons make the picture larger and smaller within bounds', () => {
  const [control] = msrope.controls
  assert.ok(control.kind === 'builder')
  assert.deepEqual(control.buttons.map(({ press }) => press('1x8')), ['1x8', '2x8', '1x7', '1x8'])
})

test('a text beyond the table and none at all are refused', () => {
  assert.deepEqual(
    [5000, 0, -3].map(text => (attempt(() => placed('4x6', text)) as { code?: string }).code),
    ['position_out_of_table', 'not_positive', 'not_positive'],
  )
})

test('the diagonal begins at the origin, whatever the picture', () => {
  for (const grid of ['4x6', '5x5', '8x3']) {
    const { bridge, cells, pitch } = drawPlane(placed(grid), room)
    const { x, y } = cells.find(({ isOrigin }) => isOrigin)!
    const [fromX, fromY] = bridge.match(/[\d.]+/g)!.map(Number)
    assert.ok(Math.abs(fromX - x - pitch) < 3 && Math.abs(fromY - y - pitch) < 3, grid)
  }
})
