import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('the lines of a presentation are points, what is said of a slide is its note', () => {
  assert.deepEqual(
    linesRead(
      '<!-- Slide number: 1 -->',
      '# Green cities',
      'Ann Author',
      '',
      '<!-- Slide number: 2 -->',
      '# Why',
      'It is hot',
      'Trees are cheap',
      '',
      '### Notes:',
      'Tell of last summer.',
      '',
      '<!-- Slide number: 3 -->',
      '# Result',
      'Four hectares are enough.',
    ),
    [
      '<!-- Slide number: 1 -->',
      '# Green cities',
      'Ann Author',
      '',
      '<!-- Slide number: 2 -->',
      '# Why',
      '- It is hot',
      '- Trees are cheap',
      '',
      '<!-- note:',
      'Tell of last summer.',
      '',
      '-->',
      '<!-- Slide number: 3 -->',
      '# Result',
      'Four hectares are enough.',
    ],
  )
})

test('points, tables and numbers of its own stay', () => {
  assertUnchanged(
    '<!-- Slide number: 1 -->\n# A\n\n<!-- Slide number: 2 -->\n# B\n- one\n- two\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
    '# A\nOne line\nand another',
  )
})
