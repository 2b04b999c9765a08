import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('lines below one another that begin with signs are points', () => {
  assert.deepEqual(linesRead('✅ 中文', '✅ 英文', '❌ 日文'), ['- ✅ 中文', '- ✅ 英文', '- ❌ 日文'])
  assert.deepEqual(linesRead('Good:', '👍🏽 cheap', '⚠️ **old**'), ['Good:', '', '- 👍🏽 cheap', '- ⚠️ **old**'])
})

test('digits on keys count them', () => {
  assert.deepEqual(linesRead('1️⃣ Load', '2️⃣ Wait'), ['1. Load', '2. Wait'])
})

test('a single line, and signs within lines and in listings, stay', () => {
  assertUnchanged('# A\n\n✅ Done\n\nText ✅ here\nand ❌ there', '# A\n\n```\n✅ a\n✅ b\n```')
})
