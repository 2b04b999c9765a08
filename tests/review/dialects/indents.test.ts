import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

test('a paragraph begins without wide blanks, however they are written', () => {
  for (const blanks of ['&emsp;&emsp;', '　　', '&nbsp;&nbsp; ', '\u2003']) {
    assert.deepEqual(
      linesRead('# T', `${blanks}One.`, '', `> ${blanks}Two.`, '', `- ${blanks}Three.`),
      ['# T', 'One.', '', '> Two.', '', '- Three.'],
    )
  }
})

test('an indented line right beneath the end of a sentence is a paragraph of its own', () => {
  assert.deepEqual(linesRead('　　雨停了。', '　　风也停了。'), ['雨停了。', '', '风也停了。'])
})

test('wide blanks within a paragraph, in a listing and in a formula stay', () => {
  for (const lines of [['雨&emsp;风'], ['雨，', '&emsp;风'], ['```', '　　x', '```'], ['$$', '　a', '$$']])
    assert.deepEqual(linesRead(...lines), lines)
})
