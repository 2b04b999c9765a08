import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('the headings of an outline are headings, and what hangs beneath them moves out', () => {
  assert.deepEqual(
    linesRead('- # Talk', '- ## Why', '\t- It is slow.', '\t\t- By ten times.', '- ## How', '\t- ### Step', '\t\t- Cut it.'),
    ['# Talk', '## Why', '- It is slow.', '\t- By ten times.', '## How', '### Step', '- Cut it.'],
  )
  assert.deepEqual(
    linesRead('* ## One', '  * first', '', '    more of it', '* ## Two', '  * second'),
    ['## One', '* first', '', '  more of it', '## Two', '* second'],
  )
})

test('a listing in an outline moves out with what it hangs at', () => {
  assert.deepEqual(
    linesRead('- ## One', '\t- see', '\t  ```js', '\t  f()', '\t  ```', '- ## Two', '\t- end'),
    ['## One', '- see', '  ```js', '  f()', '  ```', '## Two', '- end'],
  )
})

test('a single point that begins like a heading stays a point', () => {
  assertUnchanged('- # a sign for headings\n- ~ another')
})
