import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

function grid(left: string, right: string): string[] {
  return [
    '## 方案',
    '',
    '<grid cols="2">',
    '<column width="50">',
    '',
    left,
    '',
    'One.',
    '',
    '</column>',
    '<column width="50">',
    '',
    right,
    '',
    'Two.',
    '',
    '</column>',
    '</grid>',
    '',
    'After.',
  ]
}

test('columns of Feishu that words name are sections beside each other', () => {
  for (const [left, right] of [['**石坝**', '**木坝**'], ['**Left**', '__Right__'], ['### Left', '### Right']]) {
    const name = (line: string): string => `### ${line.replace(/[*_#]/g, '').trim()}`
    assert.deepEqual(
      linesRead(...grid(left, right)).filter(Boolean),
      ['## 方案', '<!-- deck: layout="columns" -->', name(left), 'One.', name(right), 'Two.', '<!-- deck: end="3" -->', 'After.'],
    )
  }
})

test('columns that nothing names are text', () => {
  assert.deepEqual(linesRead(...grid('Left is a paragraph.', '**Right**')).filter(Boolean),
    ['## 方案', 'Left is a paragraph.', 'One.', '**Right**', 'Two.', 'After.'])
})
