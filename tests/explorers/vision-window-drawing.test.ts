import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosenWindow, drawCurves, drawWindows } from '../../talk/explorers/vision-window-drawing.ts'

const cellsOf = (path: string): number => path.split('M').length - 1

test('a picture of 96 patches has 12 × 12 windows, one of which the patch sees', () => {
  const { cells, lit } = drawWindows(96, false, 192)
  assert.deepEqual([cellsOf(cells), cellsOf(lit)], [143, 1])
})

test('in a full layer the patch sees every window', () => {
  const { cells, lit } = drawWindows(96, true, 192)
  assert.deepEqual([cellsOf(cells), cellsOf(lit)], [0, 144])
})

test('the last windows are as small as they are, nothing is padded', () => {
  const { cells, lit } = drawWindows(74, false, 740)
  assert.equal(cellsOf(cells + lit), 100)
  assert.ok(cells.includes('M720 720h18v18h-18z'))
})

test('the chosen patch lies within its window, whatever the size', () => {
  for (let length = 2; length <= 130; length += 2) {
    const { top, left, rows, columns } = chosenWindow(length)
    const { patch } = drawWindows(length, false, length).window
    assert.ok(
      rows > 0 && columns > 0 && patch.x >= left && patch.x < left + columns && patch.y >= top && patch.y < top + rows,
      String(length),
    )
  }
})

test('a picture far too fine is drawn several windows in a cell', () => {
  assert.ok(cellsOf(drawWindows(1e7, true, 200).lit) <= 1600)
})

test('both curves meet at one window and part above it; the mark stands on them', () => {
  const { ticks, x, yFull, yActual } = drawCurves(1344, true, 540, 400)
  assert.deepEqual(ticks.map(({ side }) => side), [112, 448, 896, 1344])
  assert.equal(ticks[3].x, x)
  assert.ok(yFull < yActual && yActual < 400)
  const off = drawCurves(1344, false, 540, 400)
  assert.equal(off.yActual, off.yFull)
  assert.ok(Math.abs(drawCurves(112, true, 540, 400).yFull - drawCurves(112, true, 540, 400).yActual) < 0.01)
})

test('a side beyond the axis stretches it', () => {
  const { x, yFull, ticks } = drawCurves(4480, true, 540, 400)
  assert.deepEqual([x, ticks.length <= 5], [540, true])
  assert.ok(yFull >= 0)
})

test('a window of 8 × 8 patches is ruled by 7 lines each way, one of 8 × 2 by as many fewer', () => {
  assert.deepEqual(
    [drawWindows(96, false, 960), drawWindows(10, false, 100)].map(({ window: { count, lines } }) => [count, cellsOf(lines)]),
    [
      [64, 14],
      [64, 14],
    ],
  )
  const { window: { area, isWhole } } = drawWindows(4, false, 40)
  assert.deepEqual([area, isWhole], [{ x: 0, y: 0, width: 40, height: 40 }, true])
})
