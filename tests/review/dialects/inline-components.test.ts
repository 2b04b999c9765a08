import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('components among words are what they say', () => {
  for (const [written, read] of [
    ['## Speed <Badge type="warning" text="beta" />', '## Speed beta'],
    ['从 120ms 降到 40ms <Tooltip text="P99">详情</Tooltip>。', '从 120ms 降到 40ms 详情。'],
    ['A <my-mark>marked</my-mark> word.', 'A marked word.'],
  ])
    assert.deepEqual(linesRead(written), [read])
  assert.deepEqual(linesRead('<column-block>', '', 'Words.', '', '</column-block>'), ['Words.'])
})

test('one that says nothing is left out, with a message', () => {
  assert.deepEqual(reading('See <Icon name="" /> here.'), { text: 'See  here.', messages: [['other-mark', 1]] })
})

test('types, code and tags of HTML stay', () => {
  assertUnchanged('A List<String> and Map<K, V>, x <Y> z', '`<Badge text="a" />`', '<b>bold</b> \\<Badge />')
})
