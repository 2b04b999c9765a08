import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstPosition, msropeFrequencies, msropePositions } from '../../talk/mechanisms/msrope.ts'
import { checkMsrope } from '../golden/msrope.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('msrope.json', checkMsrope)

test('no text token stands where a picture token stands', () => {
  for (const [height, width] of [[1, 1], [4, 4], [5, 3], [6, 9]]) {
    const { height: rows, width: columns, textStart } = msropePositions([[1, height, width]], 8)
    assert.deepEqual(rows.filter((row, i) => row === columns[i] && row >= textStart), [])
  }
})

test('an odd side has one more token on the negative side', () => {
  assert.deepEqual([firstPosition(5), firstPosition(4), firstPosition(5, false)], [-3, -2, 0])
})

test('each complex number has length 1', () => {
  assert.ok(msropeFrequencies([1, -40, 77]).every(([re, im]) => Math.abs(Math.hypot(re, im) - 1) < 1e-12))
})

test('an empty picture and a text beyond the table are refused', () => {
  assert.throws(() => msropePositions([[1, 0, 4]], 3), { code: 'not_positive' })
  assert.throws(
    () => msropePositions([[1, 4, 4]], 4095),
    { code: 'position_out_of_table', numbers: { position: 4096, least: -4096, most: 4095 } },
  )
})
