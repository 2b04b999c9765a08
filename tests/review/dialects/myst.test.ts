import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

for (const [name, lines, become] of [
  ['a note', ['```{note}', 'Mind it.', '```'], ['> [!NOTE]', '> Mind it.']],
  ['one with a title and options', [':::{admonition} Why', ':class: dropdown', 'Mind it.', ':::'], ['> [!NOTE] Why', '> Mind it.']],
  ['a statement', ['```{prf:theorem} Little', ':label: little', '', 'It holds.', '```'], ['> [!THEOREM] Little', '>', '> It holds.']],
  ['a motto', ['```{epigraph}', 'So it is.', '```'], ['>', '> So it is.']],
  ['one in another', ['````{margin}', '```{tip}', 'Short.', '```', '````'], ['> [!TIP]', '> Short.']],
] as const) {
  test(`${name} that is written as a directive becomes a callout`, () => assert.deepEqual(linesRead(...lines), [...become]))
}

test('a link without words to what has a name mentions it', () => {
  assert.deepEqual(linesRead('By [](#eq-attn) it is.'), ['By \\eqref{eq-attn} it is.'])
  assert.deepEqual(linesRead('如 [](#fig-a) 与 [](<#tbl:b>) 所示。'), ['如 @{fig-a} 与 @{tbl:b} 所示。'])
  assert.deepEqual(linesRead('`[](#eq-a)` and [](#some-heading)'), ['`[](#eq-a)` and [](#some-heading)'])
})

test('a figure becomes a picture with its caption, whatever its options say', () => {
  assert.deepEqual(
    linesRead('```{figure} img/a b.png', ':name: fig-a', ':alt: Two curves', '', 'Length over', 'time.', '```'),
    ['![Two curves](<img/a b.png> "Length over time.")'],
  )
  assert.deepEqual(linesRead('```{image} a.png', ':width: 50%', '```'), ['![](a.png)'])
  assert.deepEqual(linesRead('```{figure} a.png', '---', 'name: x', '---', 'A *bold* one.', '```'), ['![](a.png)', '', 'A *bold* one.'])
})

test('blank lines and empty options above the words of a figure are no part of its caption', () => {
  const picture = ['![](a.png "Length over time.")']
  for (const options of [['', '---', '---'], ['', '---', '', '---'], ['---', 'name: x', '', '---', '']])
    assert.deepEqual(linesRead('```{figure} a.png', ...options, 'Length over', 'time.', '```'), picture)
})

test('the caption of a figure keeps its formulas', () => {
  for (const words of ['Length $l$ over time.', '给定 $P$ 的分布：(左) $Q_1$', '$x$'])
    assert.match(linesRead('```{figure} a.png', '', words, '```').join(' '), new RegExp(`^<figure>.*<figcaption>${words.replace(/[$()]/g, '\\$&')}</`))
})

test('what lies on another page is its words, with a link to an address on the web', () => {
  assert.deepEqual(linesRead('```{iframe-figure} ../demo.html', ':name: a', ':aspectratio: 3 / 1', '', 'Drag the', 'handles.', '```'), [
    'Drag the handles.',
  ])
  assert.deepEqual(linesRead('```{youtube} https://a.org/v', '```'), ['[https://a.org/v](https://a.org/v)'])
  assert.deepEqual(
    linesRead('```{eval-rst}', '.. raw:: html', '', '   <iframe width="5" src="https://a.org/e" title="A film"></iframe>', '```'),
    ['[A film](https://a.org/e)'],
  )
  assert.deepEqual(linesRead('```{eval-rst}', '.. note:: Mind', '```'), ['```rst', '.. note:: Mind', '```'])
})

test('a list table becomes a table, with or without a head', () => {
  assert.deepEqual(
    linesRead('```{list-table} Waits', ':header-rows: 1', '', '* - Load', '  - Wait', '* - a | b', '  - 1.0', '    min', '```'),
    ['| Load | Wait |', '| --- | --- |', '| a \\| b | 1.0 min |', '', 'Table: Waits'],
  )
  assert.deepEqual(linesRead('```{list-table}', '* - 1', '  - 2', '```'), ['|  |  |', '| --- | --- |', '| 1 | 2 |'])
})

test('formulas, cells and listings are what they are elsewhere', () => {
  assert.deepEqual(linesRead('```{math}', ':label: load', 'r = l / m', '```'), ['$$', 'r = l / m', '\\label{load}', '$$'])
  assert.deepEqual(linesRead('```{code-cell} ipython3', ':tags: [hide-input]', '', 'print(1)', '```'), ['```python', '', 'print(1)', '```'])
  assert.deepEqual(linesRead('```{code-block} c', ':linenos:', 'int a;', '```'), ['```c', 'int a;', '```'])
})

test('contents, comments and marks of cells are left out', () => {
  const lines = ['```{contents}', ':depth: 2', '```', '', 'One.', '', '% nobody sees it', '', '+++', '', 'Two.']
  assert.deepEqual(linesRead(...lines), ['One.', '', 'Two.'])
})

test('listings of other tools and directives within listings stay', () => {
  for (const lines of [['````md', '```{note}', 'a', '```', '````'], ['100 % of it', '', '% of nothing']])
    assert.deepEqual(linesRead(...lines), lines)
})

test('what a line beneath a picture says of its size is left out', () => {
  assert.deepEqual(linesRead('![A](../img/a.svg)', ':width:`500px`', '', 'They cross.'), ['![A](../img/a.svg)', '', 'They cross.'])
  assert.deepEqual(linesRead('![两条曲线](a.svg)', ':width:500px', ':label:`fig_curves`'), ['![两条曲线](a.svg)'])
  assert.deepEqual(linesRead('![a](a.svg)', ':label:`fig_a`', ':width: 80%', '', ':width: is an option.'), [
    '![a](a.svg)',
    '',
    ':width: is an option.',
  ])
})
