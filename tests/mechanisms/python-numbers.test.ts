import assert from 'node:assert/strict'
import { test } from 'node:test'
import { float32, floorDivide, roundHalfEven, truncate } from '../../talk/mechanisms/python-numbers.ts'

test('a tie is rounded to the even integer, all else to the nearest', () => {
  assert.deepEqual([0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 2.5001, 7].map(x => roundHalfEven(x) + 0), [0, 2, 2, 0, -2, 2, 3, 7])
})

test('division rounds down, a cut goes towards zero', () => {
  assert.deepEqual([floorDivide(7, 2), floorDivide(-3, 2)], [3, -2])
  assert.deepEqual([truncate(1.9), truncate(-1.9)], [1, -1])
})

test('a float32 is the nearest one', () => {
  assert.equal(float32(0.7), 0.699999988079071)
})
