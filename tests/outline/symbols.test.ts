import type { Paragraph } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { symbolsIn } from '../../scripts/outline/symbols.ts'
import { reviewOf } from '../stages.ts'

/** The symbols that a paragraph explains, each with its meaning, as they are written. */
function meaningsOf(text: string): [string, string][] {
  const source = `# Talk\n\n${text}\n`
  const paragraph = reviewOf(source).tree.children[1] as Paragraph
  return symbolsIn(paragraph, source)
    .map(({ symbol, text }) => [source.slice(symbol.start, symbol.end), source.slice(text.start, text.end)])
}

test('an English sentence behind a formula says what its symbols are', () => {
  assert.deepEqual(meaningsOf('where $x$ is the question, $y$ denotes the answer, and $z_1$ stands for a passage.'), [
    ['$x$', 'the question'],
    ['$y$', 'the answer'],
    ['$z_1$', 'a passage'],
  ])
})

test('a Chinese one does, too', () => {
  assert.deepEqual(meaningsOf('其中，$N$ 为样本数，$w_i$ 表示第 $i$ 个样本的权重，$p_i$ 是概率。'), [
    ['$N$', '样本数'],
    ['$w_i$', '第 $i$ 个样本的权重'],
    ['$p_i$', '概率'],
  ])
})

test('what a symbol stands for is said in several ways', () => {
  for (const said of ['表示的是', '指的是', '代表的是', '表示', '是'])
    assert.deepEqual(meaningsOf(`其中，$r$ ${said}上面的奖励模型，$p$ ${said}概率。`), [['$r$', '上面的奖励模型'], ['$p$', '概率']], said)
})

test('symbols that share a meaning stand together', () => {
  assert.deepEqual(meaningsOf('Here $a$, $b$ and $c$ are constants; $d$ is a distance.'), [
    ['$a$, $b$ and $c$', 'constants'],
    ['$d$', 'a distance'],
  ])
})

test('a meaning ends with its sentence, a number in it does not end it', () => {
  assert.deepEqual(meaningsOf('where $x$ is below 0.5 and $y$ is one. The rest is known.'), [['$x$', 'below 0.5'], ['$y$', 'one']])
})

test('any other paragraph explains none', () => {
  assert.deepEqual(meaningsOf('The value $x$ is the question.'), [])
  assert.deepEqual(meaningsOf('where it matters, $x$ grows.'), [])
})

test('what is said of a symbol once more is no meaning of it', () => {
  for (const [text, meaning] of [
    ['其中, $k$ 是步长。实验发现 $k$ 为 2 效果不错。', ['$k$', '步长']],
    ['where $r$ is the rate. In practice $r$ is 0.1 at first.', ['$r$', 'the rate']],
    ['Here $n$ denotes the count of gates. Often $n$ is small.', ['$n$', 'the count of gates']],
  ] as const)
    assert.deepEqual(meaningsOf(text), [meaning])
})

test('what a clause gives as a reason is no meaning of its symbol', () => {
  const gates: [string, string] = ['$g$', 'the number of gates']
  assert.deepEqual(meaningsOf('where $g$ is the number of gates. Since the level $h$ is low, they stay shut.'), [gates])
  assert.deepEqual(meaningsOf('where $g$ is the number of gates. If $h$ is low, they stay shut.'), [gates])
  assert.deepEqual(meaningsOf('其中 $g$ 是闸门数。由于 $h$ 是常数，闸门不动。'), [['$g$', '闸门数']])
})
