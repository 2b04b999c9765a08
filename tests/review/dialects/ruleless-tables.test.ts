import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

const read = ['| Way | Kinds |', '| --- | --- |', '| By eye | 31 |', '| By ear | 38 |']

test('lines whose cells bars part are a table without the rule beneath the first', () => {
  for (const lines of [
    ['Way | Kinds', 'By eye | 31', 'By ear | 38'],
    ['| Way | Kinds |', '| By eye | 31 |', '| By ear | 38 |'],
    ['Way | Kinds |', 'By eye | 31 |', 'By ear | 38 |'],
  ])
    assert.deepEqual(linesRead(...lines), read, lines[0])
  assert.deepEqual(linesRead('Table 1. Kinds.', 'Way | Kinds', 'By eye | 31', 'By ear | 38').slice(0, 3), ['Table 1. Kinds.', '', read[0]])
})

test('tables with a rule, two lines, lines of unlike cells, listings and points stay', () => {
  assertUnchanged(
    'Way | Kinds\n--- | ---\nBy eye | 31\nBy ear | 38\nBy net | 2',
    'Way|Kinds\n:---|---:\nBy eye|31\nBy ear|38\nBy net|2',
    '| a | b |\n|:-:|:-:|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |',
    'Home | Docs\nNews | Blog',
    'a | b\nc | d | e\nf | g',
    '```\na | b\nc | d\ne | f\n```',
    '- a | b\n- c | d\n- e | f',
  )
})
