import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isToldIn } from '../../scripts/charts/gap-tally.ts'

test('a title tells a difference where its number stands by itself, not within a name', () => {
  const titles = ['It trails by 2.5', '落后2.5', 'Qwen2.5-VL trails', 'It trails by 12.5', 'It trails by 2.53']
  assert.deepEqual(titles.map(title => isToldIn(title, '−2.5')), [true, true, false, false, false])
})
