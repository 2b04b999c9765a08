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

for (const [what, lines, expected] of [
  [
    'addresses behind names of any kind, each in a paragraph',
    ['> 作者：张三', '> ', '> 论文下载地址：https://a.example/p', '> ', '> 河流笔记：https://b.example'],
    ['作者：张三', '', '论文下载地址：https://a.example/p', '', '河流笔记：https://b.example'],
  ],
  [
    'two known names among many',
    ['> **版本**：v1', '> **状态**：初稿', '> **存储**：文件', '> **语言**：中文', '> **备份**：每日'],
    ['**版本**：v1\\', '**状态**：初稿\\', '**存储**：文件\\', '**语言**：中文\\', '**备份**：每日'],
  ],
  ['an address that the next line follows', ['> Code: https://a.example/x', '> Paper: Rules'], ['Code: https://a.example/x  ', 'Paper: Rules']],
  [
    'the head of a proposal in a list',
    ['- Feature Name: rain', '- Start Date: 2024-05-01', '- Tracking issue: none yet'],
    ['Feature Name: rain\\', 'Start Date: 2024-05-01\\', 'Tracking issue: none yet'],
  ],
] as const) {
  test(`${what} is lines beneath the title`, () => {
    assert.deepEqual(linesRead('# T', '', ...lines, '', '## One'), ['# T', '', ...expected, '', '## One'])
  })
}

test('what a quotation says behind the lines about the work stays one', () => {
  assert.deepEqual(
    linesRead('# T', '', '> 作者：张三', '>', '> 会议：X 2023', '>', '> 为什么读这一篇：好奇。', '> 读完了。', '', '## One'),
    ['# T', '', '作者：张三', '', '会议：X 2023', '', '> 为什么读这一篇：好奇。', '> 读完了。', '', '## One'],
  )
})

test('a list or a quotation beneath the title that says something of the matter is one', () => {
  for (const lines of [
    ['> 版本：1\\', '> 状态：新\\', '> 一句话：雨停了。'],
    ['- 单位：米', '- 速度：快', '- 很好'],
    ['- Rain: 3 mm', '- Wind: none'],
    ['- Source: a', '  - inner', '- Date: b'],
  ])
    assert.deepEqual(linesRead('# T', '', ...lines, '', '## One'), ['# T', '', ...lines, '', '## One'])
})

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
