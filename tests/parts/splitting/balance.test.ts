import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { balance } from '../../../scripts/parts/splitting/balance.ts'
import { fcOptions } from '../../property.ts'

const heights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 })
const sum = (all: number[]): number => all.reduce((total, height) => total + height, 0)

test('shares are as even as they can be', () => {
  assert.deepEqual(balance([10, 10, 10, 10, 10], 40), [[0, 3], [3, 5]])
})

test('what fits is one share', () => {
  assert.deepEqual(balance([10, 10], 20), [[0, 2]])
})

test('a share holds no more entries than it may', () => {
  assert.deepEqual(balance([1, 1, 1, 1], 100, 3), [[0, 2], [2, 4]])
})

test('the shares cover every entry once, in order', () => {
  fc.assert(fc.property(heights, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 10 }), (all, limit, most) => {
    const ranges = balance(all, limit, most)
    assert.deepEqual(ranges.flatMap(([from, to]) => all.slice(from, to)), all)
    assert.ok(ranges.every(([from, to]) => to > from))
  }), fcOptions())
})

test('a share of several entries is within the limit', () => {
  fc.assert(fc.property(heights, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 10 }), (all, limit, most) => {
    for (const [from, to] of balance(all, limit, most))
      assert.ok(to - from === 1 || (to - from <= most && sum(all.slice(from, to)) <= limit))
  }), fcOptions())
})

test('no share of equal entries is nearly empty', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 12 }), (count, most) => {
    const sizes = balance(Array.from({ length: count }, () => 10), most * 10, most).map(([from, to]) => to - from)
    assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1, String(sizes))
  }), fcOptions())
})

test('one long entry does not leave its neighbours alone', () => {
  assert.deepEqual(balance([1, 5, 12, 6, 1, 1], 10), [[0, 2], [2, 3], [3, 6]])
  assert.deepEqual(balance([10, 10, 10, 10], 100, 7, [0.1, 0.6, 1.1, 0.6]), [[0, 2], [2, 3], [3, 4]])
})

test('there are no more shares than full ones would be', () => {
  fc.assert(fc.property(heights, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 10 }), (all, limit, most) => {
    let [full, room, count] = [0, 0, 0]
    for (const height of all) {
      if (height > room || count === 0)
        [full, room, count] = [full + 1, limit, most]
      room -= height
      count--
    }
    assert.ok(balance(all, limit, most).length <= full)
  }), fcOptions())
})
