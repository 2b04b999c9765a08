import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

test('blocks of Org mode are callouts, quotations and listings', () => {
  assert.deepEqual(linesRead('- One', '- #+BEGIN_QUOTE', '  Said.', '  #+END_QUOTE'), ['- One', '', '> Said.'])
  assert.deepEqual(linesRead('#+BEGIN_SRC python', 'f()', '#+END_SRC'), ['```python', 'f()', '```'])
  assert.deepEqual(linesRead('#+BEGIN_NOTE', 'Mind this.', '#+END_NOTE'), ['> [!note]', '> Mind this.'])
})
