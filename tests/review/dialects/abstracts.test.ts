import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

for (const [said, name, words] of [
  ['摘要：芦苇弯曲。', '摘要', '芦苇弯曲。'],
  ['**摘 要**：芦苇弯曲。', '摘要', '芦苇弯曲。'],
  ['**Abstract:** Reeds bend.', 'Abstract', 'Reeds bend.'],
  ['**Abstract.** Reeds bend.', 'Abstract', 'Reeds bend.'],
] as const) {
  test(`a paragraph beneath the title that begins ${said.slice(0, 12)} is the abstract`, () => {
    assert.deepEqual(linesRead('# T', 'Ann Reed', '', said, '', '## One'), ['# T', 'Ann Reed', '', `## ${name}`, '', words, '', '## One'])
  })
}

test('where chapters are of the title\'s level, so is the abstract', () => {
  assert.deepEqual(linesRead('# T', '', '摘要：芦苇。', '', '# 1 引言'), ['# T', '', '# 摘要', '', '芦苇。', '', '# 1 引言'])
})

test('a label elsewhere, or beside a heading of that name, is words', () => {
  for (const lines of [
    ['# T', '', '## One', '', '摘要：芦苇。', '', '## Two'],
    ['# T', '', 'Abstract: reeds.', '', '## Abstract', '', 'Reeds.'],
    ['# T', '', 'Abstract art is none.', '', '## One'],
    ['摘要：芦苇。'],
    ['# 题', '', '摘要：芦苇。', '', '# Title', '', 'Abstract: reeds.', '', '# 1 引言'],
  ])
    assert.deepEqual(linesRead(...lines), lines)
})
