import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('a row of groups above the head of a table is said in each of its columns', () => {
  deepEqual(
    linesRead('|  | Grouping ||', 'First | Second | Third |', ' ------ | :-----: | ------: |', 'Words | *Long* ||').slice(0, 2),
    ['| First | Grouping: Second | Grouping: Third |', ' ------ | :-----: | ------: |'],
  )
  deepEqual(
    linesRead('Words.', '', '| Small || Large ||', '| one | two | one | two |', '|---|---|---|---|', '| 1 | 2 | 3 | 4 |').slice(2, 4),
    ['| Small: one | Small: two | Large: one | Large: two |', '|---|---|---|---|'],
  )
  deepEqual(
    linesRead('| | 白天 | 夜间 |', '| 城市 | 车 | 车 |', '|:--|--:|--:|', '| 青桥 | 1 | 2 |')[0],
    '| 城市 | 白天: 车 | 夜间: 车 |',
  )
})

test('a line with bars that is of no table, or of other columns, stays as it is', () => {
  assertUnchanged(
    '| a | b |\n|---|---|\n| c | d |',
    '| a ||| b |\n| c | d |\n|---|---|\n| e | f |',
    'Words | with a bar\nand more of them.\n| c | d |\n|---|---|\n| e | f |',
    '| a | b |\n| - | - |\n| c | d |\n| - | - |',
  )
})
