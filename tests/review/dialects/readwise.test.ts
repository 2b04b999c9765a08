import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

const page = [
  '# Old Water',
  '',
  '![rw-book-cover](https://example.org/41.jpg)',
  '',
  '## Metadata',
  '- Author: [[Mira Holt]]',
  '- Full Title: Old Water',
  '- Category: #books',
  '- Summary: How villages shared it.',
  '',
  '## Highlights',
  '- By hours, not by litres. ([Location 214](https://readwise.io/to_kindle?asin=B01&location=214))',
  '    - Note: like Ostrom',
  '    - Tags: [[commons]] [[favorite]]',
  '- Never written down. ([View Highlight](https://read.readwise.io/read/01))',
]

test('what is known of a book stands on its cover, passages keep their places', () => {
  assert.deepEqual(linesRead(...page), [
    '# Old Water',
    '',
    'Author: Mira Holt',
    '',
    'How villages shared it.',
    '',
    '## Highlights',
    '- By hours, not by litres. (Location 214)',
    '    - Note: like Ostrom',
    '',
    '- Never written down.',
  ])
})

test('it is said once', () => {
  assert.deepEqual(reading(...page).messages, [['page-furniture', 3]])
})

test('other metadata and other links stay', () => {
  assertUnchanged('# A\n\n## Metadata\n- Author: Ann', '- A passage ([Location 3](https://example.org/3))')
})
