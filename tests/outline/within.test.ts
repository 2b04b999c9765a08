import type { Text } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodesWithin } from '../../scripts/outline/within.ts'

function nodeAt(from: number, to: number): Text {
  const point = (offset: number): { line: number, column: number, offset: number } => ({ line: 1, column: offset + 1, offset })
  return { type: 'text', value: `${from}`, position: { start: point(from), end: point(to) } }
}

const row = Array.from({ length: 40 }, (_, index) => nodeAt(index * 10, index * 10 + 10))
const wordsWithin = (nodes: Text[], start: number, end: number): string[] => nodesWithin(nodes, start, end).map(({ value }) => value)

test('a stretch has the nodes that it covers, the first and last in part', () => {
  assert.deepEqual(wordsWithin(row, 105, 121), ['100', '110', '120'])
})

test('what only touches a stretch is not within it', () => {
  assert.deepEqual(wordsWithin(row, 110, 120), ['110'])
})

test('all of them lie in a stretch without an end', () => {
  assert.equal(nodesWithin(row, 0, Infinity).length, 40)
})

test('nodes in no order are found as well', () => {
  assert.deepEqual(wordsWithin(row.toReversed(), 105, 121), ['120', '110', '100'])
})

test('a node without a place lies everywhere', () => {
  assert.deepEqual(wordsWithin([...row, { type: 'text', value: 'ours' }], 0, 5), ['0', 'ours'])
})
