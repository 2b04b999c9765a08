import type { Grid } from '../../talk/mechanisms/grid.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attentionPairs, pairsOfGrids, visionWindows } from '../../talk/mechanisms/vision-window.ts'
import { checkVisionWindow } from '../golden/vision-window.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('vision_window.json', checkVisionWindow)

const side = fc.integer({ min: 1, max: 20 }).map(n => n * 2)
const grids = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), side, side), { minLength: 1, maxLength: 3 })

test('the windowed order holds every unit once, and its inverse leads back', () => {
  fc.assert(fc.property(grids, (some: Grid[]) => {
    const { windowIndex, reverseIndices } = visionWindows(some)
    assert.deepEqual([...windowIndex].sort((a, b) => a - b), windowIndex.map((_, i) => i))
    assert.deepEqual(reverseIndices.map(place => windowIndex[place]), windowIndex.map((_, i) => i))
  }), { seed: 5 })
})

test('counting pairs by the grid gives what counting them by the windows gives', () => {
  fc.assert(fc.property(grids, fc.constantFrom(28, 56, 112, 224), (some: Grid[], pixels) => {
    const windows = visionWindows(some, pixels)
    const { windowLayer, fullLayer } = pairsOfGrids(some, pixels)
    assert.deepEqual([windowLayer, fullLayer], [attentionPairs(windows.cuWindowSeqlens), attentionPairs(windows.cuSeqlens)])
  }), { seed: 5 })
})

test('a window below one unit and a grid that does not merge are refused', () => {
  assert.throws(() => visionWindows([[1, 4, 4]], 20), { code: 'window_too_small' })
  assert.throws(() => pairsOfGrids([[1, 5, 4]]), { code: 'grid_uneven' })
})
