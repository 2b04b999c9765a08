import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

test('a block with a class that says what it is becomes a callout', () => {
  assert.deepEqual(linesRead('> Take boots.', '> And a map.', '{: .prompt-tip }'), ['> [!TIP]', '> Take boots.', '> And a map.'])
  assert.deepEqual(linesRead('注意水深。', '{: .notice--warning}', '', '后文。'), ['> [!WARNING]', '> 注意水深。', '', '后文。'])
  assert.deepEqual(linesRead('{: .note }', 'Take boots.'), ['> [!NOTE]', '> Take boots.'])
  assert.deepEqual(linesRead('{: .warning-title }', '> Mind it', '>', '> Water.'), ['> [!WARNING] Mind it', '>', '> Water.'])
})

test('other classes, and those of headings, tables and pictures, go as before', () => {
  assert.deepEqual(linesRead('# A', '{: .note }'), ['# A'])
  assert.deepEqual(linesRead('Words.', '{: .text-center }'), ['Words.'])
  assert.deepEqual(linesRead('![A](a.png)', '{: .info }'), ['![A](a.png)'])
})
