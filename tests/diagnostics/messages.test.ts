import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { formatMessages, hasErrors, jsonOf, report } from '../../scripts/diagnostics/messages.ts'

test('messages are lines sorted by place with a closing count', () => {
  const file = new VFile({ path: 'review.md' })
  report(file, 'title-too-long', { line: 214, column: 1 }, 'Title is long')
  report(file, 'empty-review', { line: 3, column: 7 }, 'Review has no text')
  assert.equal(formatMessages(file), [
    'review.md:3:7    error    empty-review       Review has no text',
    'review.md:214:1  warning  R2/title-too-long  Title is long',
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

test('messages of several files stand together, file by file, with one count', () => {
  const [review, measured, deck] = ['review.md', 'review.md', 'slides.md'].map(path => new VFile({ path }))
  report(deck, 'overflow', { line: 2, column: 1 }, 'edited')
  report(review, 'no-title', { line: 9, column: 1 }, 'read')
  report(measured, 'overflow', { line: 5, column: 1 }, 'measured')
  const lines = formatMessages(review, measured, deck).split('\n')
  assert.deepEqual(lines.map(line => line.split(' ')[0]), ['review.md:5:1', 'review.md:9:1', 'slides.md:2:1', '3'])
})

test('as JSON a message has its parts apart, and its slide where it is about one', () => {
  const file = new VFile({ path: 'review.md' })
  report(file, 'overflow', { line: 5, column: 3 }, 'Text stands out', 'results')
  report(file, 'no-title', { line: 1, column: 1 }, 'no title')
  assert.deepEqual(JSON.parse(jsonOf([file], { slides: 3 })), {
    slides: 3,
    errors: 1,
    warnings: 1,
    messages: [
      { file: 'review.md', line: 1, column: 1, severity: 'warning', rule: 'no-title', message: 'no title' },
      { file: 'review.md', line: 5, column: 3, severity: 'error', rule: 'R1/overflow', slide: 'results', message: 'Text stands out' },
    ],
  })
})

test('many warnings of a kind are one line, with the lines of the others and all of them counted', () => {
  const file = new VFile({ path: 'review.md' })
  for (const line of [4, 8, 15])
    report(file, 'unknown-citation', { line, column: 1 }, `\`@a${line}\` is cited`)
  assert.equal(formatMessages(file), [
    'review.md:4:1  warning  unknown-citation  `@a4` is cited (and 2 more like it: line 8, 15)',
    '3 messages (0 errors, 3 warnings)',
  ].join('\n'))
})

test('what is said of slides is said of each', () => {
  const file = new VFile({ path: 'review.md' })
  for (const slide of ['one', 'two', 'three', 'four'])
    report(file, 'wordy-slide', { line: 1, column: 1 }, 'many words', slide)
  assert.equal(formatMessages(file).split('\n').length, 5)
})
