import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flowFromMermaid, wordsIn } from '../../scripts/flows/flowchart.ts'

const read = (...lines: string[]) => flowFromMermaid(['flowchart LR', ...lines].join('\n'))
const labels = (...lines: string[]) => read(...lines)?.nodes.map(({ label }) => label)
const edges = (...lines: string[]) => read(...lines)?.edges.map(({ from, to, label }) => [from, to, label].filter(Boolean).join(' '))

test('a chain is nodes and arrows in order', () => {
  assert.deepEqual(edges('a --> b --> c'), ['a b', 'b c'])
})

test('groups are joined each to each', () => {
  assert.deepEqual(edges('a & b --> c & d'), ['a c', 'a d', 'b c', 'b d'])
})

test('arrows carry labels in bars or within', () => {
  assert.deepEqual(
    edges('a -->|"[L, 3584]"| b', 'b -- x y --> c', 'c -.->|m| d', 'd == n ==> e', 'e -. o .-> f', 'f --- g'),
    ['a b [L, 3584]', 'b c x y', 'c d m', 'd e n', 'e f o', 'f g'],
  )
})

test('labels stand in any shape, quoted or not, over several lines', () => {
  assert.deepEqual(
    labels('a["x (y)"] --> b(["提示词"])', 'c{{six}} --> d((round))', 'e[one<br/>two] --> f["#35;1"]'),
    [['x (y)'], ['提示词'], ['six'], ['round'], ['one', 'two'], ['#1']],
  )
})

test('rounded boxes are data', () => {
  assert.deepEqual(read('a([x]) --> b[y] --> c[/z/]')?.nodes.map(({ isData }) => isData), [true, false, true])
})

test('classes come in a line of their own or behind a box', () => {
  assert.deepEqual(read('a[x]:::a --> b', 'class a,b frozen')?.nodes.map(({ classes }) => classes), [['a', 'frozen'], ['frozen']])
})

test('comments, groups and styles are passed over', () => {
  assert.deepEqual(edges('%% a remark', 'subgraph one [Title]', 'a-b --> c.d', 'end', 'style c.d fill:none', 'classDef x y'), ['a-b c.d'])
})

test('what is no flowchart, or says something else, is none', () => {
  assert.equal(flowFromMermaid('sequenceDiagram\na->>b: x'), undefined)
  assert.equal(read('a --> '), undefined)
  assert.equal(read('a[never closed --> b'), undefined)
})

test('a label wraps between words and beside each Chinese sign, never within a word', () => {
  assert.deepEqual(wordsIn('Qwen-Image把 VAE 解码'), ['Qwen-Image', '把', 'VAE', '解', '码'])
})
