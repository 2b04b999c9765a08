import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutCode } from '../../scripts/review/code-spans.ts'

test('code within a line gives way to blanks', () => {
  assert.equal(withoutCode('a `b` c ``d ` e`` f'), 'a     c           f')
})

test('backticks that nothing closes stay', () => {
  assert.equal(withoutCode('a `b ``c```'), 'a `b ``c```')
})

test('code may begin at the end of a run of backticks that is too long', () => {
  assert.equal(withoutCode('a ```b`` c'), 'a `      c')
})
