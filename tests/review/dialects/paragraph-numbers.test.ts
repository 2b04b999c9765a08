import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('the numbers of a patent\'s paragraphs go, with a message', () => {
  const lines = ['# 雨量筒', '', '[0001] 甲。', '', '[0002] 乙。', '', '## 图', '', '[0003] 丙。']
  assert.deepEqual(linesRead(...lines), ['# 雨量筒', '', '甲。', '', '乙。', '', '## 图', '', '丙。'])
  assert.deepEqual(reading(...lines).messages, [['page-furniture', 3]])
  assert.deepEqual(linesRead('# A', '', '[0010] One.', '', '[0011]Two.', '', '[0013] Three.').slice(2), ['One.', '', 'Two.', '', 'Three.'])
})

test('a few, and those that do not rise, stay', () => {
  assertUnchanged('# A\n\n[0001] One.\n\n[0002] Two.', '# A\n\n[0003] One.\n\n[0002] Two.\n\n[0001] Three.')
})
