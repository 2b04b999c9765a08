import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('remarks in fences are callouts', () => {
  assert.deepEqual(linesRead('```ad-note', 'Words **here**.', '```'), ['> [!NOTE]', '> Words **here**.'])
  assert.deepEqual(
    linesRead('```ad-warning', 'title: 注意', 'collapse: open', '', '内容。', '', '- 一', '```', '', '后文。'),
    ['> [!WARNING] 注意', '>', '>', '>', '> 内容。', '>', '> - 一', '', '后文。'],
  )
  assert.deepEqual(
    linesRead('````ad-example', '```py', 'a = 1', '```', '````'),
    ['> [!EXAMPLE]', '> ```py', '> a = 1', '> ```'],
  )
})

test('columns in fences are what they hold', () => {
  assert.deepEqual(linesRead('````col', '```col-md', 'Left.', '```', '```col-md', 'Right.', '```', '````'), ['Left.', '', 'Right.'])
})

test('other listings stay', () => {
  assertUnchanged('```ada', 'title: x', '```', '```column-store', 'a', '```', '```ad-note', 'never closed')
})
