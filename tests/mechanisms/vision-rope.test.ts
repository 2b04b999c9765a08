import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visionAngles } from '../../talk/mechanisms/vision-rope.ts'
import { checkVisionRope } from '../golden/vision-rope.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('vision_rope.json', checkVisionRope)

test('the corner of an image is not turned', () => {
  assert.deepEqual(visionAngles(0, 0), Array.from({ length: 80 }, () => 0))
})
