import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf } from '../stages.ts'

const titlesOf = (...lines: string[]): string[] => outlineOf('# Talk', '', ...lines).parts.map(({ section }) => section.title)

test('paragraphs beneath one heading twice in a row are one section', () => {
  const twice = ['## Summary', '', 'The ferry runs.', '', '## Summary', '', 'It stops at night.', '', '## Fares', '', 'One coin.']
  assert.deepEqual(titlesOf(...twice), ['Summary', 'Fares'])
  assert.deepEqual(titlesOf('## 摘要', '', '渡船每天开。', '', '## 摘要', '', '夜里停。', '', '## 摘要', '', '涨水也停。'), ['摘要'])
  const inner = outlineOf('# Talk', '', '## Ferry', '', '### Why', '', 'It runs.', '', '### Why', '', 'It stops.').parts[0].section
  assert.deepEqual(inner.children.map(({ title, blocks }) => [title, blocks.length]), [['Why', 2]])
})

test('others with one name stay apart: further on, with a list of its own, or with sections beneath', () => {
  assert.deepEqual(titlesOf('## A', '', 'One.', '', '## B', '', 'Two.', '', '## A', '', 'Three.'), ['A', 'B', 'A'])
  assert.deepEqual(titlesOf('## Fixed', '', '- one', '', '## Fixed', '', '- two'), ['Fixed', 'Fixed'])
  assert.deepEqual(titlesOf('## A', '', 'One.', '', '## A', '', 'Two.', '', '### C', '', 'Three.'), ['A', 'A'])
})
