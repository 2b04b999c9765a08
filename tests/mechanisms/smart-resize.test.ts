import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { imageLimits, smartResize } from '../../talk/mechanisms/smart-resize.ts'
import { checkSmartResize } from '../golden/smart-resize.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('smart_resize.json', checkSmartResize)

test('both sides are whole tokens, whatever the size', () => {
  const side = fc.integer({ min: 41, max: 8000 })
  fc.assert(fc.property(side, side, (height, width) => {
    const size = smartResize({ height, width })
    return size.height % 28 === 0 && size.width % 28 === 0 && size.height > 0 && size.width > 0
  }), { seed: 5 })
})

test('height and width are treated alike', () => {
  const side = fc.integer({ min: 41, max: 8000 })
  fc.assert(fc.property(side, side, (height, width) => {
    const size = smartResize({ height, width })
    assert.deepEqual(smartResize({ height: width, width: height }), { height: size.width, width: size.height })
  }), { seed: 5 })
})

test('an image that is too long, empty or no number is refused with its numbers', () => {
  assert.throws(
    () => smartResize({ height: 10, width: 2001 }),
    { code: 'aspect_ratio', numbers: { height: 10, width: 2001, ratio: 200.1, most: 200 } },
  )
  assert.throws(() => smartResize({ height: 0, width: 28 }), { code: 'not_positive', numbers: { height: 0 } })
  assert.throws(() => smartResize({ height: 28, width: -3 }), { code: 'not_positive' })
  assert.throws(() => smartResize({ height: 28, width: Number.NaN }), { code: 'not_positive' })
  assert.throws(() => smartResize({ height: 20, width: 500 }, imageLimits, 'hf_4_45_to_4_52'), { code: 'too_small' })
})
