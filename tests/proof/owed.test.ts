import assert from 'node:assert/strict'
import { test } from 'node:test'
import { owedBy } from '../../scripts/proof/owed.ts'

function owedOf(...lines: string[]): string[] {
  return owedBy(lines.join('\n'))
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, line, text }) => `${line} ${kind}: ${text.trim()}`)
}

test('a paragraph owes its sentences, each with its line', () => {
  assert.deepEqual(owedOf('One is so. Two is', 'not; three.', '', '一句。两句！'), [
    '1 sentence: One is so.',
    '1 sentence: Two is',
    '2 sentence: not;',
    '2 sentence: three.',
    '4 sentence: 一句。',
    '4 sentence: 两句！',
  ])
})

test('headings, points, quotations and cells owe their words without their marks', () => {
  assert.deepEqual(owedOf('## 1.2 Aim', '', '- [x] done', '> 1. said', '', '| a | b |', '|---|:-:|', '| c \\| d | `e` |'), [
    '1 heading: Aim',
    '3 sentence: done',
    '4 sentence: said',
    '6 cell: a',
    '6 cell: b',
    '8 cell: c \\| d',
  ])
  assert.deepEqual(owedOf('Title', '====='), ['1 heading: Title'])
})

test('the number of what may be a heading without a sign, or a point, is no words', () => {
  assert.deepEqual(
    owedOf('## 1.引入库', '', '第一章 绪论', '', '1.1 研究背景', '', '（2）误报从何而来？').map(owed => owed.replace(/^\d+ /, '')),
    ['heading: 引入库', 'sentence: 绪论', 'sentence: 研究背景', 'sentence: 误报从何而来？'],
  )
  assert.deepEqual(owedOf('24 birds were counted.'), ['1 sentence: 24 birds were counted.'])
})

test('formulas, citations, addresses, tags and code within a line end a stretch of words', () => {
  assert.deepEqual(owedOf('a $x$ b [@wu2025, p. 3] c [d](https://e.org/f) g <b>h</b> `i` j[^1] k &amp; l https://m.org n'), 'a,b,c [d,g,h,j,k,l,n'.split(',').map(text => `1 sentence: ${text}`))
})

test('names of signs before a line, and who said a quotation when, are owed by nobody; the words behind them are', () => {
  assert.deepEqual(
    owedOf(':bulb: One is.', '- :warning: Two is.', '', '> [name=Ada] Three is. [time=Wed, 7 PM]').map(owed => owed.replace(/^\d+ \w+: /, '')),
    ['One is.', 'Two is.', 'Ada] Three is.'],
  )
})

test('every picture is owed, wherever it stands', () => {
  const owed = owedBy(
    [
      '![a](one.png "t")',
      '- b ![](<two 2.png>)',
      '| ![](three.png) |',
      '> ![](four.png){width=80%}',
      '<center><img width="5" src="five.png"/></center>',
      '![](six (6).png =300x) ![](a\\seven.png "t")',
    ].join('\n'),
  )
  assert.deepEqual(
    owed.filter(({ kind }) => kind === 'picture').map(({ line, text }) => [line, text]),
    [
      [1, 'one.png'],
      [2, 'two 2.png'],
      [3, 'three.png'],
      [4, 'four.png'],
      [5, 'five.png'],
      [6, 'six (6).png'],
      [6, 'a\\seven.png'],
    ],
  )
})

test('a formula is owed row by row, however its signs stand', () => {
  for (const lines of [['$$', 'a \\\\', 'b', '$$'], ['$$a \\\\', 'b$$'], ['> $$a \\\\', '> b$$'], ['```math', 'a \\\\ b', '```']])
    assert.deepEqual(owedOf(...lines).map(text => text.replace(/^\d+ /, '')), ['formula: a', 'formula: b'], lines.join('\n'))
})

test('what stands behind a formula that never closes is owed', () => {
  assert.deepEqual(owedOf('$$a', '', '# Next', '', 'words'), ['1 formula: a', '3 heading: Next', '5 sentence: words'])
})

test('a listing owes its lines, a drawing its labels, a flow its boxes', () => {
  assert.deepEqual(
    owedOf('```js', '# not a heading', '```', '```mermaid', 'graph LR', 'A["one<br>two"] --> B[三个字]', '```', '```', 'a → b', '```'),
    ['2 listing: # not a heading', '6 diagram: one', '6 diagram: two', '6 diagram: 三个字', '9 listing: a', '9 listing: b'],
  )
})

test('front matter, comments, definitions and what a comment leaves out are not owed', () => {
  assert.deepEqual(
    owedOf(
      '---',
      'title: x',
      '---',
      '<!-- note: a',
      'b -->',
      'c <!-- d --> e',
      '',
      '[f]: g.html',
      '',
      '<!-- deck: skip="no" -->',
      '',
      '- h',
      '- i',
      '',
      '***',
      'j',
    ).slice(0, 9),
    ['6 sentence: c', '6 sentence: e', '16 sentence: j'],
  )
})

test('what a comment hides is owed by nobody, listings in it among them; a comment in a listing is', () => {
  const fence = '```'
  assert.deepEqual(owedOf('A.', '<!--', '# Old', fence, 'x = 1', fence, 'gone', '-->', 'B.'), ['1 sentence: A.', '9 sentence: B.'])
  assert.deepEqual(owedOf('<!--', '~~~ md', '\\new{a}', '~~~', '', '~~~', 'b', '~~~', '-->', '完。'), ['10 sentence: 完。'])
  assert.deepEqual(owedOf(`${fence}html`, '<!-- seen -->', fence, '<!-- gone -->'), ['2 listing: <!-- seen -->'])
})

test('marks of other tools are no words', () => {
  assert.deepEqual(owedOf('::: {.column}', 'a {#id .class} b %% remark %% c ^block-1', ':::'), [
    '2 sentence: a',
    '2 sentence: b',
    '2 sentence: c',
  ])
})

test('of a diagram its labels are owed, not its settings, links or looks, nor the tags in them', () => {
  const diagram = (...lines: string[]): string[] => owedOf('```mermaid', ...lines, '```')
  assert.deepEqual(diagram('---', 'config:', '  themeCSS: "a"', '---', 'flowchart LR', '  A["one <b>two</b>"] --> B["三四"]'), [
    '7 diagram: one',
    '7 diagram: two',
    '7 diagram: 三四',
    '7 diagram: 三四',
  ])
  assert.deepEqual(diagram('flowchart LR', 'A --> B; click A href "https://e.org"', 'links A: {"x": "y"}', 'style A fill:"z"'), [])
})

test('tags end where their attributes do, and tell nothing in the boxes of a flow', () => {
  assert.deepEqual(owedOf('Then <div v-html="\'<b>\'"></div> so', '<?php echo 1 ?>'), ['1 sentence: Then', '1 sentence: so'])
  assert.deepEqual(owedOf('```', 'one <i title="a>b">two</i> -> three', '```'), [
    '2 listing: one',
    '2 listing: two',
    '2 listing: three',
  ])
  assert.deepEqual(owedOf('```', 'a <b> listing', '```'), ['2 listing: a <b> listing'])
})

test('marks that say something to another tool alone are not owed', () => {
  for (const line of ['[TOC]', '[[toc]]', '\\tableofcontents', '#reading #sleep/deep', '###### tags: `one` `two`'])
    assert.deepEqual(owedOf(line), [], line)
  assert.deepEqual(owedOf('So it is.【1†source】'), ['1 sentence: So it is.'])
  assert.deepEqual(owedOf('It is so :contentReference[oaicite:4]{index=4}.'), ['1 sentence: It is so'])
  assert.deepEqual(owedOf('![[map.png|480]]'), [])
  assert.deepEqual(owedOf('[warm]{lang="en"} words'), ['1 sentence: [warm', '1 sentence: words'])
  assert.deepEqual(owedOf('```', 'a \u001B[31mFAILED\u001B[0m', '```'), ['2 listing: a FAILED'])
})

test('a heading does not owe the number in brackets or behind a sign that stands before it', () => {
  assert.deepEqual(owedOf('## § 2 — Costs', '', '## §3.1 成本'), ['1 heading: Costs', '3 heading: 成本'])
  assert.deepEqual(owedOf('## （一）人数', '', '## (2) Costs', '', '### 3）成本'), ['1 heading: 人数', '3 heading: Costs', '5 heading: 成本'])
})

test('of a formula nothing is owed that is set otherwise than it is written', () => {
  const formula = (...lines: string[]): string[] => owedOf('$$', ...lines, '$$').map(one => one.replace(/^\d+ formula: /, ''))
  assert.deepEqual(formula('\\newcommand{\\R}{\\mathbb{R}} x \\in \\R^n'), ['x \\in', '^n'])
  assert.deepEqual(formula('\\def\\a{\\b}\\a + 1 \\label{eq:a}'), ['+ 1'])
  assert.deepEqual(formula('\\ce{H2O} + \\SI{3}{\\meter} = y'), ['+', '= y'])
  assert.deepEqual(owedOf('a $\\htmlData{u=https://e.org}{x}$ b'), ['1 sentence: a', '1 sentence: b'])
})

test('a directive owes its text and the words behind its name, not its options', () => {
  assert.deepEqual(owedOf('```{admonition} Why so', ':class: dropdown', '', 'Because.', '```', 'After.'), [
    '1 sentence: Why so',
    '4 sentence: Because.',
    '6 sentence: After.',
  ])
  assert.deepEqual(owedOf('```{figure} a.png', ':name: x', '', 'Two curves.', '```'), ['1 picture: a.png', '4 sentence: Two curves.'])
  assert.deepEqual(owedOf('````{margin}', '```{tip}', 'Short.', '```', '````', 'After.'), ['3 sentence: Short.', '6 sentence: After.'])
  assert.deepEqual(owedOf('```{iframe-figure} a.html', ':name: x', 'Two.', '```'), ['3 sentence: Two.'])
  assert.deepEqual(owedOf('```{eval-rst}', '.. raw:: html', '   <iframe></iframe>', '```'), [])
  assert.deepEqual(owedOf('```{code-cell}', ':tags: [x]', 'print(1)', '```'), ['3 listing: print(1)'])
  assert.deepEqual(owedOf('```{contents} On this page', ':depth: 2', '```', 'So {ref}`one` in {% cite two %} it.'), [
    '4 sentence: So',
    '4 sentence: in',
    '4 sentence: it.',
  ])
})

test('the name behind a formula is not owed', () => {
  assert.deepEqual(owedOf('$$', 'a = b', '$$ {#eq-loss}'), ['1 formula: a = b'])
})

test('remarks between two signs of per cent are owed by nobody, in listings they are', () => {
  assert.deepEqual(owedOf('a %% b', 'c %% d', '', '%%', '# e', '', '```', 'f', '```', '%%', '', 'g'), [
    '1 sentence: a',
    '2 sentence: d',
    '12 sentence: g',
  ])
  assert.deepEqual(owedOf('```', '%% a', 'b %%', '```', 'c'), ['2 listing: %% a', '3 listing: b %%', '5 sentence: c'])
})

test('of a drawing of Excalidraw its texts are owed, not what it is made of', () => {
  assert.deepEqual(
    owedOf('# Excalidraw Data', '## Text Elements', 'a ^x1', '', '%%', '## Drawing', '```compressed-json', 'N4', '```', '%%'),
    ['3 sentence: a'],
  )
  assert.deepEqual(owedOf('# Drawing', '```json', '{"type": "excalidraw"}', '```', 'b'), ['5 sentence: b'])
  assert.deepEqual(owedOf('# Drawing', '```json', '{"type": "c"}', '```'), ['1 heading: Drawing', '3 listing: {"type": "c"}'])
})

test('an icon among words is owed by nobody, a picture with a width is', () => {
  assert.deepEqual(owedOf('a ![b](c.svg){.inline_icon width=16} d ![e](f.svg){width=80%}'), [
    '1 picture: f.svg',
    '1 sentence: a',
    '1 sentence: d',
  ])
})

test('a link that only opens a file of a library is owed by nobody', () => {
  assert.deepEqual(owedOf('“A.” ([B, p. 3](zotero://select/library/items/C)) ([pdf](zotero://open-pdf/library/items/D?page=3)) e'), [
    '1 sentence: “A.” ([B, p.',
    '1 sentence: 3',
    '1 sentence: e',
  ])
})

test('imports and exports of a module are owed by nobody, words that begin like them and listings are', () => {
  assert.deepEqual(owedOf('import B from \'./b\'\nexport const c = 1\n\nimport duties fall\n\n```js\nimport D from "./d"\n```'), [
    '4 sentence: import duties fall',
    '7 listing: import D from "./d"',
  ])
})

test('commands of LaTeX around words are owed by nobody, the words are', () => {
  assert.deepEqual(owedOf('A \\textbf{bold} and \\textdollar 5'), ['1 sentence: A', '1 sentence: {bold} and', '1 sentence: 5'])
})

test('a listing owes its lines without the marks that colour them, one in Markdown owes these too', () => {
  assert.deepEqual(
    owedOf('```js', '// highlight-next-line', 'a()', 'b() // [!code focus]', '```').filter(owed => !owed.endsWith(': ')),
    ['3 listing: a()', '4 listing: b()'],
  )
  assert.deepEqual(owedOf('```md', '// highlight-next-line', '```'), ['2 listing: // highlight-next-line'])
})
