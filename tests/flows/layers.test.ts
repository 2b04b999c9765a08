import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layersOf } from '../../scripts/flows/layers.ts'

const edges = [['model', 'reader'], ['reader', 'encoder'], ['encoder', 'painter'], ['captioner', 'pairs'], ['pairs', 'painter']]
  .map(([from, to]) => ({ from, to }))
function rankOf(whose: Record<string, string>): number {
  const nodes = ['model', 'reader', 'encoder', 'painter', 'captioner', 'pairs'].map(id => ({ id, of: whose[id] }))
  return layersOf({ nodes, edges }).columns.findIndex(column => column.some(({ id }) => id === 'pairs'))
}

test('a box to which the other leads stands before its own that it leads to', () => {
  assert.equal(rankOf({ model: 'b', reader: 'b', encoder: 'b', captioner: 'b', pairs: 'a', painter: 'a' }), 2)
})

test('one whose flow is all its own, or nobody’s, stands right behind what leads to it', () => {
  assert.equal(rankOf({ captioner: 'a', pairs: 'a', painter: 'a' }), 1)
  assert.equal(rankOf({}), 1)
})
