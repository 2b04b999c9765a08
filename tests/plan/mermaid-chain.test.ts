import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chainFromMermaid } from '../../scripts/plan/mermaid-chain.ts'

test('a flowchart that is one chain gives its nodes in order', () => {
  const graph = chainFromMermaid('flowchart LR\n  a[First] --> b("Second<br/>with a note")\n  b --> c --> d')
  assert.deepEqual(graph?.nodes, [
    { name: 'First', note: '' },
    { name: 'Second', note: 'with a note' },
    { name: 'c', note: '' },
    { name: 'd', note: '' },
  ])
  assert.deepEqual(graph?.edges, [[0, 1], [1, 2], [2, 3]])
})

test('a flowchart with branches, circles, styles or words on its arrows is left to Mermaid', () => {
  const others = ['a --> b\n  a --> c', 'a --> b\n  b --> a', 'a --> b\n  style a fill:red', 'a -->|x| b', 'a --> b\n  subgraph s\n  end']
  assert.deepEqual(others.map(lines => chainFromMermaid(`flowchart LR\n  ${lines}`)), others.map(() => undefined))
})
