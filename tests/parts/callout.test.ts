import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf } from '../stages.ts'

test('an alert has its head in Chinese in a Chinese deck', () => {
  assert.equal(bodyOf('> [!warning]', '> 小心。'), '> [!warning] 警告\n> 小心。')
})

test('an alert in English, and a mark that is none, stay as they are', () => {
  assert.equal(bodyOf('> [!NOTE]', '> a'), '> [!NOTE]\n> a')
  assert.equal(bodyOf('> [!constructor]', '> 小心。'), '> [!constructor]\n> 小心。')
})
