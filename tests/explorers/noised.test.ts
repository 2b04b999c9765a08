import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noised, normalDraws } from '../../talk/explorers/noised.ts'

function picture(count: number) {
  return {
    width: count,
    height: 1,
    data: Uint8ClampedArray.from({ length: count * 4 }, (_, at) => (at % 4 === 3 ? 255 : at * 37)),
  }
}
const draws = normalDraws(3000)

test('draws have mean 0 and variance 1, and are the same at each call', () => {
  const many = normalDraws(40_001)
  const mean = many.reduce((sum, value) => sum + value) / many.length
  const variance = many.reduce((sum, value) => sum + (value - mean) ** 2, 0) / many.length
  assert.ok(Math.abs(mean) < 0.02 && Math.abs(variance - 1) < 0.03)
  assert.deepEqual(normalDraws(3000), draws)
  assert.notDeepEqual(normalDraws(3000, 2), draws)
})

test('without noise the picture is itself', () => {
  const given = picture(64)
  assert.deepEqual(noised(given, 0, draws), given)
})

test('with nothing but noise no picture can be told from another', () => {
  const dark = { ...picture(64), data: new Uint8ClampedArray(64 * 4) }
  assert.deepEqual(noised(picture(64), 1, draws), noised(dark, 1, draws))
})

test('half way a value is the mean of the picture and the noise', () => {
  const grey = { width: 1, height: 1, data: Uint8ClampedArray.from([255, 0, 127.5, 255]) }
  const between = Float32Array.from([-1, 1, 0.5])
  assert.deepEqual([...noised(grey, 0.5, between).data], [128, 128, 160, 255])
})

test('every pixel stays opaque, however much noise', () => {
  assert.ok([0, 0.3, 1].every(sigma => noised(picture(20), sigma, draws).data.every((value, at) => at % 4 !== 3 || value === 255)))
})
