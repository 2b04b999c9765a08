import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

for (const [name, lines, become] of [
  [
    'beneath its term',
    ['Hit rate', ':   Share of hits.', '', 'Cost', ':   In seconds.'],
    ['- **Hit rate**: Share of hits.', '', '- **Cost**: In seconds.'],
  ],
  [
    'behind a blank line, over paragraphs',
    ['Cost', '', ':   In seconds,', '    rounded.', '', '    Or minutes.', '', 'After.'],
    ['- **Cost**: In seconds,', '  rounded.', '', '  Or minutes.', '', 'After.'],
  ],
  ['in Chinese', ['命中率', ': 命中的比例'], ['- **命中率**：命中的比例']],
  ['twice', ['Cost', ': In seconds.', ': In minutes.'], ['- **Cost**: In seconds.', '', '  In minutes.']],
] as const) {
  test(`a definition ${name} becomes a point with its term in bold`, () => assert.deepEqual(linesRead(...lines), [...become]))
}

test('a colon elsewhere defines nothing', () => {
  for (const text of ['Text\n:nowhere: it', '- point\n: text', '# Title\n: text', '```\nA\n: b\n```', 'The ratio is 1\n:2'])
    assert.equal(reading(text).text, text)
})

test('numbered examples become a list, and their names its numbers', () => {
  assert.deepEqual(
    linesRead('(@good) One.', '', 'Text.', '', '(@) Two.', '', 'As (@good) shows.'),
    ['1. One.', '', 'Text.', '', '2. Two.', '', 'As 1 shows.'].with(6, 'As (1) shows.'),
  )
  assert.deepEqual(linesRead('As (@wu2025) shows.'), ['As (@wu2025) shows.'])
  assert.deepEqual(linesRead('(@a) One, unlike (@b).', '(@b) Two.'), ['1. One, unlike (2).', '2. Two.'])
})

for (const [name, lines, become, messages] of [
  ['of the second level', ['##Goal', '', 'Text.'], ['## Goal', '', 'Text.'], 1],
  ['with a number', ['#1.引言'], ['# 1. 引言'], 1],
  ['with a number of its own beneath others', ['#Goal', '', '##Way'], ['# Goal', '', '## Way'], 1],
  ['whose number touches its words', ['### 11.1.1Background', '', '## 2.1映射'], ['### 11.1.1 Background', '', '## 2.1 映射'], 0],
] as const) {
  test(`a heading ${name} gets its blank`, () => {
    assert.deepEqual(linesRead(...lines), [...become])
    assert.deepEqual(reading(...lines).messages.map(([rule]) => rule), Array.from({ length: messages }, () => 'heading-blank'))
  })
}

test('a tag, a comment of a listing and a version are no headings', () => {
  for (const text of ['# T\n\nText.\n\n#one-tag in a sentence', '```\n##not\n```', '# Version 2.0beta', '## 3D views', '#!shebang'])
    assert.equal(reading(text).text, text)
})

test('a heading or list right beneath HTML gets a blank line before it', () => {
  assert.deepEqual(linesRead('<center>Figure 1: Towers</center>', '## Second'), ['<center>Figure 1: Towers</center>', '', '## Second'])
  const folded = (gap: string[]): string[] => ['<details>', '<summary>More</summary>', ...gap, '- point', '</details>']
  assert.deepEqual(linesRead(...folded([]), '', ...folded([])), [...folded(['']), '', ...folded([''])])
  assert.deepEqual(linesRead('<div align="center">', '![a](b.png)', '</div>'), ['<div align="center">', '', '![a](b.png)', '</div>'])
  const table = ['<table>', '<tr><td><p>a</p>', 'b</td></tr>', '</table>']
  assert.deepEqual(linesRead(...table), table)
})
