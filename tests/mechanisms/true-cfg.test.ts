import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eulerStep, guidePrediction, isGuided } from '../../talk/mechanisms/true-cfg.ts'
import { checkTrueCfg } from '../golden/true-cfg.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('true_cfg.json', checkTrueCfg)

test('each token keeps the length of its conditional prediction', () => {
  const { prediction, conditionalNorm } = guidePrediction([[3, 4], [1, 0]], [[1, 0], [0, 2]], 4)
  prediction.forEach((token, i) => assert.ok(Math.abs(Math.hypot(...token!) - conditionalNorm[i]) < 1e-6))
})

test('guidance takes a scale above 1 and a negative prompt', () => {
  assert.deepEqual([isGuided(4, true), isGuided(1, true), isGuided(4, false)], [true, false, false])
})

test('predictions of two shapes are refused', () => {
  assert.throws(() => guidePrediction([[1, 2]], [[1]], 4), { code: 'shape_mismatch' })
  assert.throws(() => eulerStep([[1, 2]], [], 1, 0.5), { code: 'shape_mismatch' })
})
