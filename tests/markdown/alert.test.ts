import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headedAlert } from '../../scripts/markdown/alert.ts'
import { bodyOf } from '../stages.ts'

test('an alert has its head in Chinese in a Chinese deck', () => {
  assert.equal(headedAlert('[!NOTE]\n> a', 'zh-CN'), '[!NOTE] 说明\n> a')
  assert.equal(bodyOf('> [!warning]', '> 小心。'), '> [!warning] 警告\n> 小心。')
})

test('an alert in English, and a mark that is none, stay as they are', () => {
  assert.equal(headedAlert('[!NOTE]\n> a', 'en'), '[!NOTE]\n> a')
  assert.equal(headedAlert('[!constructor]\n> a', 'zh'), '[!constructor]\n> a')
})
