import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPicture } from '../../talk/explorers/smart-resize-drawing.ts'

const size = (width: number, height: number) => ({ width, height })
const room = size(560, 280)

test('the larger of both frames fills the place, and the other keeps its proportion to it', () => {
  const drawing = drawPicture({ original: size(1120, 560), size: size(560, 280) }, room)
  assert.deepEqual([drawing.width, drawing.height, drawing.original], [280, 140, size(560, 280)])
})

test('a picture of 2 × 1 tokens has one border between tokens and three lines between patches each way', () => {
  const { tokenLines, patchLines } = drawPicture({ original: size(56, 28), size: size(56, 28) }, room)
  assert.equal(tokenLines, 'M280 0V280')
  assert.equal(patchLines, 'M140 0V280M280 0V280M420 0V280M0 140H560')
})

test('cells that would be too small are drawn several in one, and patches not at all', () => {
  const { step, tokenLines, patchLines } = drawPicture({ original: size(28 * 256, 28), size: size(28 * 256, 28) }, room)
  assert.deepEqual([step, tokenLines.split('M').length, patchLines], [2, 128, ''])
})
