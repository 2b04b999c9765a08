import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('words before a note lose their brackets', () => {
  for (const [written, read] of [
    ['It is [disputed][^a].', 'It is disputed[^a].'],
    ['这有[争议][^注]。', '这有争议[^注]。'],
    ['[All of it][^1] is.', 'All of it[^1] is.'],
  ])
    assert.deepEqual(linesRead(written), [read])
})

test('notes beside each other stay', () => {
  assertUnchanged('It is disputed [^2][^3].', '有争议[^甲][^乙][^3]。', 'So[^a][^b].')
})
