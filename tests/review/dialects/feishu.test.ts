import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

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

test('a callout of Feishu has the rank that its sign or else its colour tells', () => {
  for (const [look, kind] of [
    ['emoji="warning"', 'WARNING'],
    ['emoji="no_entry" background-color="light-blue"', 'CAUTION'],
    ['emoji="💡"', 'TIP'],
    ['background-color="light-red"', 'CAUTION'],
    ['emoji="beer" border-color="yellow"', 'WARNING'],
    ['', 'NOTE'],
  ])
    assert.deepEqual(linesRead(`<callout ${look}>`, '数据不全。', '</callout>').filter(Boolean), [`> [!${kind}]`, '> 数据不全。'])
})

test('what lies in Feishu alone is left out, once told, and a picture that was not exported keeps its place', () => {
  const lines = ['# 周报', '', '<whiteboard token="a1"/>', '', '<sheet token="b2"></sheet>', '', '<image token="c3" width="300"/>']
  const { text, messages } = reading(...lines)
  assert.deepEqual([text.split('\n').filter(Boolean), messages], [['# 周报', '![](<c3>)'], [['other-mark', 3]]])
})

test('formulas and people of Feishu are formulas and names', () => {
  assert.deepEqual(linesRead('由 <mention-user id="ou_1" name="张三"/> 推出 <equation>E = mc^2</equation>。'), ['由 张三 推出 $E = mc^2$。'])
})
