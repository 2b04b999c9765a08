import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepApart } from '../../scripts/slides/apart.ts'

test('the second of two lists that meet gets other marks', () => {
  assert.deepEqual(keepApart(['- a\n  - b', '- c\n  - d\n- e']), ['- a\n  - b', '* c\n  - d\n* e'])
  assert.deepEqual(keepApart(['1. a\n2. b', '1. c']), ['1. a\n2. b', '1) c'])
  assert.deepEqual(keepApart(['- a', '- b', '- c']), ['- a', '* b', '- c'])
})

test('a list beneath words, a table or a list of other marks stays as it is', () => {
  for (const texts of [['words', '- a'], ['- a', 'words'], ['| a |\n| --- |', '- a'], ['1. a', '- a'], ['- a\n\nwords', '- b']])
    assert.deepEqual(keepApart(texts), texts)
})
