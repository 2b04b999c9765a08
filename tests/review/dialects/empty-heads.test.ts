import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('the first row of a table with an empty head is its head where it is bold', () => {
  assert.deepEqual(
    linesRead('| | |', '|---|---:|', '| **Store** | **QPS** |', '| Alpha | 12 |'),
    ['| Store | QPS |', '|---|---:|', '| Alpha | 12 |'],
  )
  assert.deepEqual(
    linesRead('Text.', '', '|  |  |', '| --- | --- |', '|  | __召回率__ |', '| 甲 | 12 |'),
    ['Text.', '', '|  | 召回率 |', '| --- | --- |', '| 甲 | 12 |'],
  )
})

test('one whose first row is like the others keeps its empty head', () => {
  assertUnchanged(
    '| | |\n|---|---|\n| Store | QPS |\n| Alpha | 12 |',
    '| | |\n|---|---|\n| **Date** | today |\n| **Place** | here |',
    '| a | b |\n|---|---|\n| **c** | **d** |',
  )
})
