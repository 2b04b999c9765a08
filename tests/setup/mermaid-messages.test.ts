import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clearOf } from '../../setup/mermaid-messages.ts'

test('what is said of a message to oneself begins right of its number', () => {
  assert.equal(clearOf(60, 80, [100, 300]), 127)
  assert.equal(clearOf(280, 40, [100, 300]), 327)
  assert.equal(clearOf(99, 0, [100]), 127)
})

test('words between two columns, and words of messages without numbers, stay', () => {
  assert.equal(clearOf(160, 80, [100, 300]), undefined)
  assert.equal(clearOf(60, 80, []), undefined)
})
