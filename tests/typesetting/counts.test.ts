import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '../../scripts/design/design.ts'
import { shareOfWords } from '../../scripts/estimate/words.ts'
import { countWords, firstWhere } from '../../scripts/typesetting/counts.ts'

test('the share of words that a slide takes is that of its Han characters and of its other words', () => {
  for (const text of ['one two three', '电导率仪1型在2024年更换', 'Qwen2.5-VL 的 3 个模型', 'カナ and 漢字, it’s 1,024.5', '— … 。']) {
    const { han, words } = countWords(text)
    assert.equal(shareOfWords(text), han / limits.text.split.han + words / limits.text.split.words, text)
  }
})

test('a number within Chinese is a word, the characters around it are none', () => {
  assert.deepEqual(countWords('电导率仪1型在2024年更换'), { han: 9, words: 2 })
})

test('a text is counted up to where enough of it was read', () => {
  assert.equal(firstWhere('one 二 three four', 0, ({ words }) => words === 2), 6)
  assert.equal(firstWhere('one 二 three four', 4, ({ han, words }) => han > 0 && words > 1), 12)
  assert.equal(firstWhere('one 二', 0, ({ words }) => words === 2), Infinity)
})
