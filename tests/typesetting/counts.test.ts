import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '../../scripts/design/design.ts'
import { shareOfWords } from '../../scripts/estimate/words.ts'
import { countWords as countOnPage } from '../../scripts/print/page/counts.ts'
import { countWords } from '../../scripts/typesetting/counts.ts'

test('a slide is planned and measured by the same count of words', () => {
  for (const text of ['one two three', '电导率仪1型在2024年更换', 'Qwen2.5-VL 的 3 个模型', 'カナ and 漢字, it’s 1,024.5', '— … 。']) {
    const { han, words } = countOnPage(text)
    assert.deepEqual(countWords(text), { han, words }, text)
    assert.equal(shareOfWords(text), han / limits.text.split.han + words / limits.text.split.words, text)
  }
})

test('a number within Chinese is a word, the characters around it are none', () => {
  assert.deepEqual(countWords('电导率仪1型在2024年更换'), { han: 9, words: 2 })
})
