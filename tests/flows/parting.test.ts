import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromParting } from '../../scripts/flows/parting.ts'

type Way = [number, number][]
const dashed: Way = [[0, 0], [20, 0], [20, 50], [90, 50]]

test('a dashed way begins where it parts from one that is drawn through', () => {
  assert.deepEqual(fromParting(dashed, [[[0, 0], [20, 0], [20, -50], [60, -50]]]), [[20, 0], [20, 50], [90, 50]])
})

test('one that has its beginning for itself is drawn whole, and so is one that another lies on all along', () => {
  assert.deepEqual(fromParting(dashed, []), dashed)
  assert.deepEqual(fromParting(dashed, [[[0, 10], [20, 10]], [[0, 0], [60, 0]]]), dashed)
  assert.deepEqual(fromParting(dashed, [dashed]), dashed)
})

test('of several it begins behind the one that goes with it furthest', () => {
  assert.deepEqual(fromParting(dashed, [[[0, 0], [20, 0], [20, -50]], [[0, 0], [20, 0], [20, 50], [20, 90]]]), [[20, 50], [90, 50]])
})
