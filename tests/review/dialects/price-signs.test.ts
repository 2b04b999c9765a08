import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('dollars that tell levels of prices open no formula', () => {
  assert.deepEqual(
    linesRead('| Place | Price |', '|---|---|', '| Bar | $$ |', '| Inn | $$$$ |', '| Pub | $ |').slice(2),
    ['| Bar | \\$\\$ |', '| Inn | \\$\\$\\$\\$ |', '| Pub | \\$ |'],
  )
  assert.deepEqual(linesRead('- $$$: call us'), ['- \\$\\$\\$: call us'])
  assert.deepEqual(linesRead('人均 $、$$ 或 $$$。'), ['人均 \\$、\\$\\$ 或 \\$\\$\\$。'])
})

test('formulas, code and shells stay', () => {
  assertUnchanged('| $x$ | $$x$$ |', '`$$$` and $x$', '```\necho $$$\n```')
  assert.deepEqual(linesRead('So $$x = 1$$ and', '$$$', 'x', '$$$'), ['So $$x = 1$$ and', '$$$', 'x', '$$$'])
})
