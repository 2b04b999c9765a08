import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('blocks between slashes are callouts', () => {
  assert.deepEqual(linesRead('/// note | Some title', 'Words.', '///'), ['> [!NOTE] Some title', '> Words.'])
  assert.deepEqual(linesRead('/// warning', 'Words.', '///', '', 'More.'), ['> [!WARNING]', '> Words.', '', 'More.'])
  assert.deepEqual(
    linesRead('/// details | Why', '    type: warning', '    open: true', '', 'Words.', '', '///'),
    ['> [!WARNING] Why', '>', '>', '>', '> Words.', '>'],
  )
  assert.deepEqual(
    linesRead('//// note | Outer', 'Words.', '', '/// tip', 'Inner.', '///', '', '////'),
    ['> [!NOTE] Outer', '> Words.', '>', '> > [!TIP]', '> > Inner.', '>', '>'],
  )
})

test('a tab between slashes is a label, what else there is the words it holds', () => {
  assert.deepEqual(linesRead('/// tab | Linux', 'Run it.', '///'), ['**Linux:**', '', 'Run it.'])
  assert.deepEqual(linesRead('/// html | div.wide', 'Words.', '///').at(-1), 'Words.')
})

test('slashes in code and words stay', () => {
  assertUnchanged('```js', '/// note | a', '///', '```', '/// a comment that nothing ends', 'http:///a')
})
