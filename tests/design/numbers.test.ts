import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inWords, shareInWords } from '../../scripts/design/numbers.ts'

test('counts are words up to twelve, and digits beyond', () => {
  assert.deepEqual([1, 7, 12, 13, 70].map(inWords), ['one', 'seven', 'twelve', '13', '70'])
})

test('shares are the simple fractions that they are, else percentages', () => {
  assert.deepEqual([0.1, 0.8, 0.5, 0.75, 0.82].map(shareInWords), ['a tenth', 'four fifths', 'a half', 'three quarters', '82 %'])
})
