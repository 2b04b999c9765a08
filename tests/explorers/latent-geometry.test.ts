import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawChain, packingOrder } from '../../talk/explorers/latent-geometry-drawing.ts'
import { latentGeometry } from '../../talk/explorers/latent-geometry.ts'

const packed = (width: number, height: number, role = 'generated') => latentGeometry.derive({ width, height, role })

test('a size that is no multiple of 16 loses rows at the bottom', () => {
  const derived = packed(1472, 1140)
  assert.deepEqual(derived.dropped, { width: 0, height: 4 })
  const { height, kept } = drawChain(derived, { width: 900, height: 300 }, 100)
  assert.ok(kept.height < height)
})

test('an edited picture is seen by both encoders at their own sizes', () => {
  const { encoded, semantic } = packed(1920, 1080, 'plus')
  assert.deepEqual([encoded, semantic], [{ width: 1376, height: 768 }, { width: 512, height: 288 }])
  assert.equal(packed(1920, 1080, 'edit').semantic, undefined)
})

test('a small latent is ruled cell by cell, a large one several cells at once, and its tokens as many', () => {
  const steps = (side: number) => drawChain(packed(side, side), { width: 900, height: 300 }, 100).stations.map(({ step }) => step)
  assert.deepEqual(steps(128), [1, 1, 1])
  assert.deepEqual(steps(2048), [1, 16, 16])
})

test('a token takes the four cells of the first channel, then those of the next', () => {
  assert.deepEqual(packingOrder(6).map(({ channel, cell }) => `${channel}.${cell}`), ['0.0', '0.1', '0.2', '0.3', '1.0', '1.1'])
})
