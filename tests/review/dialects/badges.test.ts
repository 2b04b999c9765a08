import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

const badge = 'https://img.shields.io/badge/arXiv-2401.00001-b31b1b.svg'

test('a badge within a link is its words', () => {
  assert.deepEqual(linesRead(`[![arXiv](${badge})](https://arxiv.org/abs/2401.00001)`), ['[arXiv](https://arxiv.org/abs/2401.00001)'])
  assert.deepEqual(
    linesRead(`<a href="https://example.org"><img alt="Paper" src="${badge}"></a>`),
    ['<a href="https://example.org">Paper</a>'],
  )
})

test('a badge elsewhere is left out, in a heading with its link', () => {
  assert.deepEqual(linesRead(`# Papers [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)`), ['# Papers'])
  assert.deepEqual(linesRead(`- One ![Stars](https://img.shields.io/github/stars/a/b)`), ['- One'])
  assert.deepEqual(
    linesRead('| Title |', '|---|', `| ![Star](https://img.shields.io/github/stars/a/b.svg?style=social)<br>[One](https://example.org) |`),
    ['| Title |', '|---|', '|[One](https://example.org) |'],
  )
})

test('it is said once', () => {
  assert.deepEqual(reading('# Papers', '', `![a](${badge}) ![b](${badge})`, '', 'Text.').messages, [['other-mark', 3]])
})

test('other pictures, and badges in code, stay', () => {
  assertUnchanged('![a plot](https://example.org/plot.svg)', `\`![a](${badge})\``, '![a badge](badge.png)')
})
