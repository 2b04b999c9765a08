import assert from 'node:assert/strict'
import { test } from 'node:test'
import { widestWord } from '../../scripts/typesetting/lines.ts'

const width = (text: string): number => widestWord([{ text, weight: 400, scale: 1 }], 22)

test('a number stays with the sign before it, in brackets too', () => {
  for (const [whole, begin] of [['92.49(-0.97%)', '92.49(-'], ['a(-3)', 'a(-'], ['x-12', 'x-']])
    assert.ok(width(whole) > width(begin), whole)
  for (const [whole, begin] of [['92.49(-0.97%)', '0.97%)'], ['x-1234', '1234']])
    assert.ok(width(whole) > width(begin), whole)
})

test('a line ends behind a hyphen within words and behind a dash before numbers', () => {
  assert.ok(width('left-handed') < width('lefthanded'))
  assert.ok(width('1990–2020') < width('19902020'))
})
