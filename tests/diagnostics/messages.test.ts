import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { formatMessages, hasErrors, report } from '../../scripts/diagnostics/messages.ts'

test('messages are lines sorted by place with a closing count', () => {
  const file = new VFile({ path: 'review.md' })
  report(file, 'title-too-long', { line: 214, column: 1 }, 'Title is long')
  report(file, 'unknown-citation', { line: 3, column: 7 }, '`@a` is cited')
  assert.equal(formatMessages(file), [
    'review.md:3:7    error    unknown-citation  `@a` is cited',
    'review.md:214:1  warning  title-too-long    Title is long',
    '2 messages (1 error, 1 warning)',
  ].join('\n'))
})

test('a file without messages has nothing to print', () => {
  assert.equal(formatMessages(new VFile()), '')
})

test('a message without a place stands at the beginning', () => {
  const file = new VFile({ path: 'review.md' })
  report(file, 'bibliography', undefined, 'Bibliography is broken')
  assert.match(formatMessages(file), /^review\.md:1:1 /)
})

test('a warning is no error', () => {
  const file = new VFile()
  report(file, 'no-title', { line: 1, column: 1 }, 'no title')
  assert.equal(hasErrors(file), false)
  report(file, 'empty-review', { line: 1, column: 1 }, 'no text')
  assert.equal(hasErrors(file), true)
})
