import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rangeOf } from '../../scripts/commands/range.ts'
import { assertInDeck, numbersIn } from '../../scripts/print/range.ts'

const ranges = { '3-7,12': [3, 4, 5, 6, 7, 12], '12,3': [3, 12], '2': [2], '11-': [11, 12], '1–2，4': [1, 2, 4], '10-99': [10, 11, 12] }
for (const [text, numbers] of Object.entries(ranges))
  test(`of twelve slides, ${text} names ${numbers.join(', ')}`, () => assert.deepEqual(numbersIn(rangeOf(text), 12), numbers))

const behind = { 'B1-B2': [9, 10], 'b3': [11], '7-B1': [7, 8, 9], 'B3-': [11, 12], '2,B4': [2, 12], 'B9': [], 'B4-B9': [12] }
for (const [text, numbers] of Object.entries(behind)) {
  test(`of eight slides and four behind the end, ${text} names ${numbers.join(', ') || 'none'}`, () =>
    assert.deepEqual(numbersIn(rangeOf(text), 12, [9, 10, 11, 12]), numbers))
}

test('without a range all slides are printed', () => assert.deepEqual(numbersIn(rangeOf(undefined), 3), [1, 2, 3]))

for (const text of ['0', '7-3', 'agenda', '3-7;12', '-4', '1.5', 'B0', 'B3-B1', 'B2-7', 'B']) {
  test(`${text} names no slides, which is said`, () =>
    assert.throws(() => rangeOf(text), { code: 'E_USAGE', message: /expected numbers from 1/ }))
}

test('a span that no slide is in is named, with the slides that there are, wherever it stands in the range', () => {
  for (const [text, named] of [['99', '99'], ['2,13-20', '13-20'], ['B5', 'B5'], ['14-', '14-']]) {
    assert.throws(() => assertInDeck(rangeOf(text), 12, [9, 10, 11, 12]), {
      code: 'E_USAGE',
      message: `--range names ${named}, and the slides of this deck are 1 to 8, and B1 to B4 behind the end`,
    })
  }
  assert.doesNotThrow(() => assertInDeck(rangeOf('7-99,B4-'), 12, [9, 10, 11, 12]))
  assert.throws(() => assertInDeck(rangeOf('4'), 3, []), { message: '--range names 4, and the slides of this deck are 1 to 3' })
})
