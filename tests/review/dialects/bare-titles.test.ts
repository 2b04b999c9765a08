import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

const text = 'Sleep helps.'

test('short lines by themselves are the headings of a text without any, and the first line is its title', () => {
  assert.deepEqual(
    linesRead('Sleep', '', 'Ann Author', 'A College', '', 'Introduction', '', text, '', 'Waves', '', text, '', 'Discussion', '', text),
    ['# Sleep', '', 'Ann Author', 'A College', '', '## Introduction', '', text, '', '## Waves', '', text, '', '## Discussion', '', text],
  )
  assert.deepEqual(
    linesRead('睡眠与记忆', '', '引言', '', '睡眠有益于记忆。', '', '慢波', '', '慢波是原因。', '', '结论', '', '应当早睡。'),
    ['# 睡眠与记忆', '', '## 引言', '', '睡眠有益于记忆。', '', '## 慢波', '', '慢波是原因。', '', '## 结论', '', '应当早睡。'],
  )
})

test('it is said once, with the line of the first', () => {
  assert.deepEqual(
    reading('Sleep', '', 'Introduction', '', text, '', 'Methods', '', text, '', 'Results', '', text).messages,
    [['levels-inferred', 3]],
  )
})

test('a text with headings, or with short lines of other names, stays as it is', () => {
  assertUnchanged(
    `# Sleep\n\nIntroduction\n\n${text}\n\nMethods\n\n${text}\n\nResults\n\n${text}`,
    `Sleep\n\nMonday\n\n${text}\n\nTuesday\n\n${text}\n\nResults\n\n${text}`,
    `Sleep\n\nIntroduction\n\n${text}\n\nResults\n\n${text}`,
  )
})
