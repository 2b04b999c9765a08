import type { Segment } from '../../talk/mechanisms/mrope.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mropeBatch, mropePositions, temporalId, tokensOfSegment } from '../../talk/mechanisms/mrope.ts'
import { checkMrope } from '../golden/mrope.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('mrope.json', checkMrope)

const sequence: Segment[] = [
  { kind: 'text', tokens: 3 },
  { kind: 'video', grid: [2, 4, 4], secondPerGrid: 1 },
  { kind: 'image', grid: [1, 8, 6] },
]

test('each segment has as many ids as tokens', () => {
  assert.equal(mropePositions(sequence).count, sequence.reduce((sum, segment) => sum + tokensOfSegment(segment), 0))
})

test('frames of the same second have the same id at two sampling rates', () => {
  const ids = (secondPerGrid: number) => [0, 1, 2, 3].map(second => temporalId(second / secondPerGrid, secondPerGrid))
  assert.deepEqual(ids(0.5), ids(1))
})

test('later releases cut half a second to none', () => {
  assert.deepEqual([0, 1, 2].map(frame => temporalId(frame, 0.5, { release: 'v4_52_to_5_2' })), [0, 0, 0])
})

test('no rows make no batch, and no tokens have no largest id', () => {
  assert.deepEqual(mropeBatch([], 'left'), [])
  assert.equal(mropePositions([]).nextPosition, 0)
})

test('a grid that does not merge and a video without time are refused', () => {
  assert.throws(
    () => mropePositions([{ kind: 'image', grid: [1, 3, 4] }]),
    { code: 'grid_uneven', numbers: { t: 1, h: 3, w: 4, merge: 2 } },
  )
  assert.throws(() => mropePositions([{ kind: 'video', grid: [2, 4, 4], secondPerGrid: Number.NaN }]), { code: 'not_positive' })
})
