import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axisOfChannel, mropeAngles, qwenHead } from '../../talk/mechanisms/mrope-channels.ts'
import { rotateHalves } from '../../talk/mechanisms/rotary.ts'
import { checkMropeChannels } from '../golden/mrope-channels.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('mrope_channels.json', checkMropeChannels)

test('rotation keeps the length of a vector', () => {
  const vector = Array.from({ length: 128 }, (_, c) => Math.sin(c))
  const squares = (values: number[]) => values.reduce((sum, value) => sum + value ** 2, 0)
  assert.ok(Math.abs(squares(rotateHalves(vector, mropeAngles([5, 70, 900]))) - squares(vector)) < 1e-9)
})

test('a section that is not half a head is refused', () => {
  assert.throws(() => axisOfChannel({ ...qwenHead, section: [16, 24] }), { code: 'section_sum', numbers: { sum: 40, half: 64 } })
})
