import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('a footnote of Nougat is the footnote of its number behind a word', () => {
  assert.deepEqual(
    linesRead('It is known.1 More is not.', '', 'Footnote 1: Since long.'),
    ['It is known.[^nougat-1-28] More is not.', '', '[^nougat-1-28]: Since long.'],
  )
  assert.deepEqual(
    linesRead('One word2 and 2 others.', '', 'Footnote 2: Two.'),
    ['One word[^nougat-2-25] and 2 others.', '', '[^nougat-2-25]: Two.'],
  )
})

test('a footnote without a mark stays', () => assertUnchanged('It is known.\n\nFootnote 3: Since long.'))

test('pages that are missing are told once', () => {
  const { text, messages } = reading('One.', '', '[MISSING_PAGE_FAIL:3]', '', '[MISSING_PAGE_EMPTY:4]')
  assert.equal(text.trim(), 'One.')
  assert.deepEqual(messages, [['other-mark', 3]])
})
