import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

const read = ['# 碑', '', '公水①不是官水②。']

test('notes behind circled numbers are footnotes', () => {
  for (const head of ['注释：', '## 注释', '**注：**', 'Notes']) {
    assert.deepEqual(
      linesRead(...read, '', head, '', '① 见附表。', '② 范仲淹，卷八。'),
      ['# 碑', '', '公水[^note-1]不是官水[^note-2]。', '', '[^note-1]: 见附表。', '', '[^note-2]: 范仲淹，卷八。'],
      head,
    )
  }
})

test('a list in such numbers that the text does not mark, or marks twice, is a list', () => {
  assert.deepEqual(linesRead('# 碑', '', '公水。', '', '注释：', '① 见附表。', '② 卷八。').slice(-2), ['1) 见附表。', '2) 卷八。'])
  assert.deepEqual(linesRead(...read, '', '又见①。', '', '注释：', '① 见附表。', '② 卷八。').slice(-2), ['1) 见附表。', '2) 卷八。'])
})
