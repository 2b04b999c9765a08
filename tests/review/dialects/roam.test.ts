import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('tasks get boxes, tags are words, what is marked is marked', () => {
  assert.deepEqual(linesRead('- {{[[TODO]]}} ask Ben'), ['- [ ] ask Ben'])
  assert.deepEqual(linesRead('- {{[[DONE]]}} asked'), ['- [x] asked'])
  assert.deepEqual(linesRead('- of #[[soil moisture]] and ^^the top^^ #[[a]]'), ['- of soil moisture and <mark>the top</mark> a'])
})

test('what only its window shows is left out, with its point', () => {
  assert.deepEqual(linesRead('- One ((a1b2c3d4e))', '- {{[[embed]]: ((x1yz9abcd))}}', '- #.hide two'), ['- One', '', '- two'])
  assert.deepEqual(reading('- {{[[query]]: {and: [[a]]}}}', '- #[[b]] ((a1b2c3d4e))').messages, [['other-mark', 2]])
})

test('double brackets in sentences stay', () => {
  assertUnchanged('A call f((a, b)) and ((really)).')
})

test('a listing in a point keeps its lines where they lost their margin', () => {
  assert.deepEqual(
    linesRead('- ```python', 'x = 1', 'print(x)', '```', '- next'),
    ['- ```python', '  x = 1', '  print(x)', '  ```', '- next'],
  )
  assert.deepEqual(linesRead('1. ```', 'a', '```'), ['1. ```', '   a', '   ```'])
  assertUnchanged('- ```python\n  x = 1\n  ```\n- next', '- ```\n\ntext\n\n```python\nx\n```')
})
