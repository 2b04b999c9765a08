import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('a source that is named by a sign is a footnote', () => {
  assert.deepEqual(
    linesRead('So it is [#Pell2021;].', 'And so [p. 3][#Pell2021].', '', '[#Pell2021]: Pell, R. (2021). *Walls*.'),
    ['So it is [^mmd-Pell2021].', 'And so (p. 3)[^mmd-Pell2021].', '', '[^mmd-Pell2021]: Pell, R. (2021). *Walls*.'],
  )
})

test('a line in brackets behind a table is its caption', () => {
  assert.deepEqual(
    linesRead('| a | b |', '|---|---|', '| 1 | 2 |', '[Three houses][tbl:t]', '', 'Text.').slice(3, 5),
    ['', 'Table: Three houses'],
  )
  assert.deepEqual(linesRead('| a | b |', '|---|---|', '| 1 | 2 |', '[Three houses]').at(-1), 'Table: Three houses')
})

test('sizes behind the title of a picture are none of it', () => {
  assert.deepEqual(linesRead('![a][f]', '', '[f]: a.png "A" width=400px height=3'), ['![a][f]', '', '[f]: a.png "A"'])
})

test('brackets that name nothing stay', () => {
  assertUnchanged('An issue [#12] and [a][b].', '[words][x]\n\n[x]: https://example.org')
})
