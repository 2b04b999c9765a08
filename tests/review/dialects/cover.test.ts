import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

for (const [what, lines, expected] of [
  [
    'the authors of a paper',
    ['> Paper: Rules for All', '> Authors: Ann Lee', '> Venue: ACL 2023'],
    ['Paper: Rules for All\\', 'Authors: Ann Lee\\', 'Venue: ACL 2023'],
  ],
  ['author and day in Chinese', ['> 作者：张三', '> **日期**：2024年5月'], ['作者：张三\\', '**日期**：2024年5月']],
  ['how it is cited', ['> **Cite as:** Lee A. Rules. 2023.'], ['**Cite as:** Lee A. Rules. 2023.']],
] as const) {
  test(`a quotation beneath the title that tells ${what} is lines beneath it`, () => {
    assert.deepEqual(linesRead('# T', '', ...lines, '', '## One', '', '> Authors: none'), [
      '# T',
      '',
      ...expected,
      '',
      '## One',
      '',
      '> Authors: none',
    ])
  })
}

test('a quotation beneath the title that says more is one', () => {
  const lines = ['# T', '', '> Authors: Ann Lee', '> Search before you write.', '', '## One']
  assert.deepEqual(linesRead(...lines), lines)
})

test('an abstract in the front matter stands before the first chapter, on the level of the chapters', () => {
  const front = ['---', 'title: T', 'abstract: |', '  We show *it*.', '', '  # Twice', '---', '']
  const section = ['We show *it*.', '', '**Twice**', '']
  assert.deepEqual(linesRead(...front, '# One', '', 'Text.', '', '# Two').slice(8), [
    '# Abstract',
    '',
    ...section,
    '# One',
    '',
    'Text.',
    '',
    '# Two',
  ])
  assert.deepEqual(linesRead(...front, '# T', '', 'Ann', '', '## One').slice(8), [
    '# T',
    '',
    'Ann',
    '',
    '## Abstract',
    '',
    ...section,
    '## One',
  ])
})

test('an abstract in the front matter and as a section stands once', () => {
  const lines = ['---', 'abstract: 一句。', '---', '', '# T', '', '## 摘要', '', '一句。']
  assert.deepEqual(linesRead(...lines), lines)
})

test('marks of places behind names are raised', () => {
  assert.deepEqual(
    linesRead('# T', '', '**Ann Author**^1,\\*^, 张三^2^', '', '^1^University of Somewhere, ^2^Lab'),
    ['# T', '', '**Ann Author**<sup>1,\\*</sup>, 张三<sup>2</sup>', '', '<sup>1</sup>University of Somewhere, <sup>2</sup>Lab'],
  )
})
