import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grouped, large, percent, significant } from '../../talk/explorers/numbers.ts'

test('thousands are parted', () => {
  assert.deepEqual([0, 999, 1000, 12_845_056, -4200].map(grouped), ['0', '999', '1,000', '12,845,056', '−4,200'])
})

test('a share has one digit behind the point, a small one two', () => {
  assert.deepEqual([0.131, 1, 0.0042, 0].map(percent), ['13.1%', '100%', '0.42%', '0.0%'])
})

test('large numbers have the units of their language', () => {
  assert.deepEqual(
    [large(356_000_000, 'zh'), large(2_718_000_000, 'zh'), large(589_824, 'zh'), large(64, 'zh')],
    ['3.56亿', '27.2亿', '59.0万', '64'],
  )
  assert.deepEqual([large(356_000_000, 'en'), large(2_718_000_000, 'en'), large(9216, 'en')], ['356M', '2.72B', '9.22k'])
})

test('three digits count', () => {
  assert.deepEqual([3.5612, 27.18, 354.2, 9.9996, 99.96].map(significant), ['3.56', '27.2', '354', '10.0', '100'])
})
