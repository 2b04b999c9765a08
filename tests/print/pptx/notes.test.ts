import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainNotes } from '../../../scripts/print/pptx/notes.ts'
import { htmlFromMarkdown } from '../../../scripts/site/notes.ts'

test('a note becomes plain paragraphs, points and cells', () => {
  const html = htmlFromMarkdown('one **two**\nthree\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |')
  assert.equal(plainNotes(html), 'one two three\n– a\n– b\nx\ty\n1\t2')
})

test('a formula in a note is read once, as it was written', () => {
  assert.equal(plainNotes(htmlFromMarkdown('so $x^2$ holds')), 'so x^2 holds')
})

test('no note is no words', () => {
  assert.equal(plainNotes(undefined), '')
})
