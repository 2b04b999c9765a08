import assert from 'node:assert/strict'
import { test } from 'node:test'
import { graphFromArrows } from '../../scripts/outline/arrows.ts'

/** A graph as `a>b` pairs. */
function edgesOf(...lines: string[]): string[] | undefined {
  const graph = graphFromArrows(lines.join('\n'))
  return graph?.edges.map(([from, to]) => `${graph.nodes[from].name}>${graph.nodes[to].name}`)
}

test('arrows of every spelling join names', () => {
  for (const arrow of ['→', '⟶', '⇒', '->', '=>', '-->'])
    assert.deepEqual(edgesOf(`输入 ${arrow} 编码器${arrow}输出`), ['输入>编码器', '编码器>输出'], arrow)
})

test('the same name is the same node', () => {
  assert.deepEqual(edgesOf('A → B', 'C → B → D'), ['A>B', 'C>B', 'B>D'])
})

test('a line that begins with an arrow goes on', () => {
  assert.deepEqual(edgesOf('A → B', '  → C'), ['A>B', 'B>C'])
})

test('what stands in brackets behind a name is its note', () => {
  assert.deepEqual(graphFromArrows('图像（224×224） → ViT (frozen)')?.nodes, [{ name: '图像', note: '224×224' }, { name: 'ViT', note: 'frozen' }])
})

test('a note may stand at any mention of its name', () => {
  assert.deepEqual(graphFromArrows('A → B\nB (late) → C')?.nodes[1], { name: 'B', note: 'late' })
})

test('any other text is no graph', () => {
  for (const text of ['', 'plain words', 'A → B\nno arrow', 'A → ', '→ A', 'A → → B'])
    assert.equal(edgesOf(text), undefined, text)
})

test('what a terminal prints or a program says is no flow', () => {
  for (const text of [
    'lr-x------ 1 ann ann 64 Mar  1 17:22 3 -> /dev/null',
    'total  12\nlink   -> target',
    '$ cp a -> b',
    '/usr/bin/a -> /usr/lib/b',
    'const f = x => x + 1;',
    'fn area(x: f64) -> f64 {',
    '2026-01-02 10:00 start -> running',
  ])
    assert.equal(graphFromArrows(text), undefined, text)
})
