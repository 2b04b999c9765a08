import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('lines parted by tabs are a table', () => {
  assert.deepEqual(
    linesRead('Name\tScore', 'A\t41.2', 'B\t47.5'),
    ['| Name | Score |', '| --- | --- |', '| A | 41.2 |', '| B | 47.5 |'],
  )
  assert.deepEqual(
    linesRead('表 1 结果', '系统\t召回率\t成本', 'A\t41\t', 'B\t\t1.1', '由表可见。'),
    ['表 1 结果', '', '| 系统 | 召回率 | 成本 |', '| --- | --- | --- |', '| A | 41 |  |', '| B |  | 1.1 |', '', '由表可见。'],
  )
})

test('two such lines, a listing, a list and tabs of other numbers are none', () => {
  assertUnchanged(
    'a\tb\nc\td',
    '```\na\tb\nc\td\ne\tf\n```',
    '1.\ta\n2.\tb\n3.\tc',
    'a\tb\nc\td\te\nf\tg',
  )
})
