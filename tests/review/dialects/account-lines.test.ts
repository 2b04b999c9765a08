import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('who wrote it for which account is a line of names', () => {
  assert.deepEqual(linesRead('# 题目', '', '原创 王小鱼 信号小屋 *2024-05-02 08:30* *北京*'), ['# 题目', '', '作者：王小鱼 日期：2024-05-02'])
  assert.deepEqual(linesRead('# 题目', '', '原创 李雨 2024年5月2日'), ['# 题目', '', '作者：李雨 日期：2024年5月2日'])
})

test('what the account says of itself is left out, with a message', () => {
  const said = [
    '点击上方“小屋”，选择“星标”',
    '重磅干货，第一时间送达',
    '— END —',
    '长按识别二维码，关注我们',
    '点个“在看”，让更多人看到',
    '[阅读原文](https://example.org)',
  ]
  for (const line of said)
    assert.deepEqual(reading('正文。', '', line).messages, [['page-furniture', 3]], line)
  assert.deepEqual(linesRead('正文。', '', ...said.flatMap(line => [line, ''])), ['正文。'])
})

test('numbers above titles in bold go', () => {
  assert.deepEqual(
    linesRead('**01**', '', '**起因**', '', '甲。', '', '**02**', '', '**经过**', '', '乙。'),
    ['**起因**', '', '甲。', '', '**经过**', '', '乙。'],
  )
})

test('numbers that count nothing and sentences about the same stay', () => {
  assertUnchanged('**01**\n\n**起因**\n\n甲。', '点击上方按钮以后，程序开始运行。它会给出三个结果，每个都有说明。', '## END', '- end', '- one\n- end')
})
