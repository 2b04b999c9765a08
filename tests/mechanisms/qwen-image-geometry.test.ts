import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editSize, latentGeometry, packLatent } from '../../talk/mechanisms/qwen-image-geometry.ts'
import { checkQwenImageGeometry } from '../golden/qwen-image-geometry.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('qwen_image_geometry.json', checkQwenImageGeometry)

test('packing loses nothing', () => {
  const even = fc.integer({ min: 1, max: 6 }).map(n => n * 2)
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), even, even, (channels, height, width) => {
    const latent = Array.from({ length: channels * height * width }, (_, i) => i)
    assert.deepEqual(packLatent(latent, [channels, height, width]).sort((a, b) => a - b), latent)
  }), { seed: 5 })
})

test('a picture below one token, none at all and a latent of another shape are refused', () => {
  assert.throws(() => latentGeometry({ width: 15, height: 900 }), { code: 'no_tokens', numbers: { width: 15, height: 900, least: 16 } })
  assert.throws(() => latentGeometry({ width: -1, height: 900 }), { code: 'not_positive' })
  assert.throws(() => editSize({ width: Number.NaN, height: 1 }), { code: 'not_positive' })
  assert.throws(() => packLatent([1, 2, 3], [1, 2, 2]), { code: 'shape_mismatch' })
})
