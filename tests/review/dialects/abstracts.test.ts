import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

for (const [said, name, words] of [
  ['摘要：芦苇弯曲。', '摘要', '芦苇弯曲。'],
  ['**摘 要**：芦苇弯曲。', '摘要', '芦苇弯曲。'],
  ['**Abstract:** Reeds bend.', 'Abstract', 'Reeds bend.'],
  ['**Abstract.** Reeds bend.', 'Abstract', 'Reeds bend.'],
  ['**摘要** 芦苇弯曲。', '摘要', '芦苇弯曲。'],
  ['**Abstract** Reeds bend.', 'Abstract', 'Reeds bend.'],
] as const) {
  test(`a paragraph beneath the title that begins ${said.slice(0, 12)} is the abstract`, () => {
    assert.deepEqual(linesRead('# T', 'Ann Reed', '', said, '', '## One'), ['# T', 'Ann Reed', '', `## ${name}`, '', words, '', '## One'])
  })
}

test('where the front matter has the title, what stands above the first chapter is the abstract', () => {
  assert.deepEqual(
    linesRead('---', 'title: Bread', '---', '', '摘要：烤面包。', '', '## 一、炉子', '', '热。', '', '## 二、面团', '', '软。').slice(4, 7),
    ['## 摘要', '', '烤面包。'],
  )
})

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

test('an abstract of some sentences in a callout is a section, beneath the title or within a chapter', () => {
  for (const [mark, name] of [['> [!abstract] In short', 'In short'], ['> [!ABSTRACT]-', 'Abstract'], ['>[!abstract]', 'Abstract']]) {
    const read = linesRead('# T', '', mark, '> Reeds bend.', '> Oaks break.', '', '## One')
    assert.deepEqual(read, ['# T', '', `## ${name}`, '', 'Reeds bend.', 'Oaks break.', '', '## One'])
  }
  assert.deepEqual(linesRead('# 题', '', '> [!摘要]', '> 芦苇弯曲。橡树折断。', '', '# 一'), ['# 题', '', '# 摘要', '', '芦苇弯曲。橡树折断。', '', '# 一'])
  assert.deepEqual(linesRead('# T', '', '## Paper', '', '> [!Abstract]', '>', '> Reeds bend. Oaks break.', '', '## One').slice(2, 6), [
    '## Paper', '', '### Abstract', '',
  ])
})

test('one of a sentence, with a list, or with something behind it stays a callout', () => {
  for (const lines of [
    ['# T', '', '> [!abstract]', '> Reeds bend.', '', '## One'],
    ['# T', '', '> [!abstract]', '> Reeds bend. So:', '> - oaks break', '', '## One'],
    ['# T', '', '> [!abstract]', '> Reeds bend. Oaks break.', '', 'Words.', '', '## One'],
    ['# T', '', '> [!abstract]', '> Reeds bend. Oaks break.', '', '## Abstract', '', 'Reeds.'],
    ['# T', '', '> [!note]', '> Reeds bend. Oaks break.', '', '## One'],
  ])
    assert.deepEqual(linesRead(...lines), lines)
})
