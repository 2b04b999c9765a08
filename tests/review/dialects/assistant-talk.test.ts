import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

for (const [first, last] of [
  ['好的，以下是关于路径的报告：', '如果你需要，我可以继续展开任何一部分！'],
  ['Sure! Here is the report on paths:', 'Let me know if you want more on any part.'],
  ['Certainly! Below is an overview of paths.', 'If you like, I can turn this into slides.'],
]) {
  test(`what an assistant says around a text is left out, with a message: ${first}`, () => {
    const { text, messages } = reading(first, '', '# Paths', '', 'They age.', '', '---', '', last)
    assert.equal(text.trim(), '# Paths\n\nThey age.\n\n---')
    assert.deepEqual(messages, [['page-furniture', 1], ['page-furniture', 9]])
  })
}

test('it may stand beneath the title, and end with several paragraphs', () => {
  for (const [first, ...last] of [
    ['Sure! Here\'s an overview of paths:', 'Let me know if you want more! 😊', 'Would you like me to turn this into slides?'],
    ['好的，以下是关于路径的综述：', '希望以上内容对你有帮助！', '需要我继续展开吗？'],
    ['Certainly! Here is a summary.', 'I hope this helps!'],
  ])
    assert.deepEqual(linesRead('# Paths', '', first, '', 'They age.', ...last.flatMap(line => ['', line])), ['# Paths', '', 'They age.'])
})

test('what a model says to itself is left out, with a message', () => {
  for (const lines of [
    ['<think>', 'The user wants paths.', '', 'So I list them.', '</think>'],
    ['<details type="reasoning" done="true">', '<summary>Thought for 5 s</summary>', '> Paths.', '</details>'],
    ['<thinking>想一想。</thinking>'],
  ]) {
    const { text, messages } = reading(...lines, '', 'They age.')
    assert.equal(text.trim(), 'They age.')
    assert.deepEqual(messages, [['other-mark', 1]])
  }
})

test('the same words within a text, and other first and last paragraphs, stay', () => {
  assertUnchanged(
    '# Paths\n\nSure, here is a path:\n\nIt ages.',
    'Here is where the path begins.\n\n# Paths\n\nIf you want to walk, take boots.',
    '# 路径\n\n如果你要走，请带靴子。',
    'Here.',
  )
})
