import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

const page = [
  '# Ice road',
  '',
  'From Wikipedia, the free encyclopedia',
  '',
  'A road on ice.[\\[1\\]](#cite_note-1)[\\[a\\]](#cite_note-a) It melts.[\\[_citation needed_\\]](/wiki/Citation_needed)',
  '',
  'Building\\[[edit](/w/index.php?action=edit&section=1 "Edit section: Building")\\]',
  '----------',
  '',
  'Crews clear the snow.',
  '',
  '## References[[edit](/w/index.php?action=edit)]',
  '',
  '1.  **[^](#cite_ref-1)** Hall, P. (2010). _Roads of ice_.',
  '',
  'Retrieved from "[https://en.example.org](https://en.example.org)"',
  '',
  '[Categories](/wiki/Categories):',
  '',
  '-   [Roads](/wiki/Roads)',
]

test('a page of Wikipedia is its text, its notes the numbers of its sources', () => {
  assert.deepEqual(linesRead(...page), [
    '# Ice road',
    '',
    'A road on ice.[1] It melts.',
    '',
    '## Building',
    '',
    'Crews clear the snow.',
    '',
    '## References',
    '',
    '1.  Hall, P. (2010). _Roads of ice_.',
  ])
})

test('what the wiki writes around it is told once', () => {
  assert.deepEqual(reading(...page).messages, [['page-furniture', 3]])
})

test('in Chinese as well', () => {
  assert.deepEqual(
    linesRead('## 历史[[编辑](/w/index.php?action=edit)]', '', '冰上有路。[\\[2\\]](#cite_note-2)', '', '## 參考[[編輯](/w/index.php?action=edit)]'),
    ['## 历史', '', '冰上有路。[2]', '', '## 參考'],
  )
})

test('one link to change a page is a link', () => {
  assertUnchanged('See [edit](https://example.org/w?action=edit) there.')
})
