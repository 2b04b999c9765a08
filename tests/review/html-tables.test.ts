import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewOf } from '../stages.ts'

/** The lines that a table in HTML becomes. */
function tableOf(...html: string[]): string[] {
  return String(reviewOf(`<table>${html.join('')}</table>`).file).split('\n')
}

for (const [name, html, become] of [
  [
    'without a head has its first row as one',
    '<tr><td>介质</td><td>读</td></tr><tr><td>SLC</td><td>25</td></tr>',
    ['| 介质 | 读 |', '| - | - |', '| SLC | 25 |'],
  ],
  [
    'of numbers alone has an empty head',
    '<tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>',
    ['| | |', '| - | - |', '| 1 | 2 |', '| 3 | 4 |'],
  ],
  [
    'with a head of two rows says both in each column',
    '<tr><td rowspan="2">介质</td><td colspan="2">延迟</td></tr><tr><td>读</td><td>写</td></tr><tr><td>SLC</td><td>25</td><td>200</td></tr>',
    ['| 介质 | 延迟：读 | 延迟：写 |', '| - | - | - |', '| SLC | 25 | 200 |'],
  ],
  [
    'with a marked head of two rows says both, too',
    '<thead><tr><th></th><th colspan=2>Time</th></tr><tr><th>Name</th><th>a</th><th>b</th></tr></thead><tbody><tr><td>x</td>'
    + '<td>1</td><td>2</td></tr></tbody>',
    ['| Name | Time: a | Time: b |', '| - | - | - |', '| x | 1 | 2 |'],
  ],
  [
    'with several bodies keeps all rows',
    '<thead><tr><th>A</th><th align="right">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody><tbody><tr><td>3</td>'
    + '<td>4</td></tr></tbody>',
    ['| A | B |', '| - | -: |', '| 1 | 2 |', '| 3 | 4 |'],
  ],
  [
    'with cells over rows leaves those empty',
    '<tr><th>A</th><th>B</th></tr><tr><td rowspan=2>x</td><td>1</td></tr><tr><td>2</td></tr>',
    ['| A | B |', '| - | - |', '| x | 1 |', '| | 2 |'],
  ],
  [
    'with lists in cells has points in lines',
    '<tr><th>A</th><th>B</th></tr><tr><td><ul><li>one</li><li>two</li></ul></td><td><p>a</p><p>b</p></td></tr>',
    ['| A | B |', '| - | - |', '| • one<br>• two | a<br>b |'],
  ],
  [
    'with a table in a cell keeps its words',
    '<tr><th>A</th><th>B</th></tr><tr><td><table><tr><td>in</td><td>ner</td></tr></table></td><td>1</td></tr>',
    ['| A | B |', '| - | - |', '| in · ner | 1 |'],
  ],
  [
    'with formulas keeps them as written',
    '<tr><th>$x_1$</th><th>B</th></tr><tr><td>$1 0 ^ { 5 }$</td><td>$|a|$</td></tr>',
    ['| $x_1$ | B |', '| - | - |', '| $1 0 ^ { 5 }$ | $\\vert a\\vert $ |'],
  ],
  [
    'with tags that were escaped twice reads them',
    '<tr><th>A</th><th>B</th></tr><tr><td>10&lt;sup&gt;4&lt;/sup&gt;</td><td>&lt; 3</td></tr>',
    ['| A | B |', '| - | - |', '| 10<sup>4</sup> | < 3 |'],
  ],
  [
    'that begins with the name of a group has its head above that, once for all groups',
    '<tr><td colspan=3>ACCURACY</td></tr><tr><td>Model</td><td>CR</td><td>MR</td></tr><tr><td>a</td><td>92(-1)</td><td>8</td></tr>'
    + '<tr><td colspan=3>F1</td></tr><tr><td>Model</td><td>CR</td><td>MR</td></tr><tr><td>a</td><td>3</td><td>4</td></tr>',
    ['| Model | CR | MR |', '| - | - | - |', '| ACCURACY | | |', '| a | 92(-1) | 8 |', '| F1 | | |', '| a | 3 | 4 |'],
  ],
  [
    'that begins with the name of a group and has one head for all has that above it',
    '<tr><td colspan="3">春季</td></tr><tr><td>河</td><td>高</td><td>低</td></tr><tr><td>甲</td><td>3</td><td>1</td></tr>',
    ['| 河 | 高 | 低 |', '| - | - | - |', '| 春季 | | |', '| 甲 | 3 | 1 |'],
  ],
  [
    'that begins with a line above numbers keeps it as its head',
    '<tr><td colspan="3">Gauges</td></tr><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr>',
    ['| Gauges | | |', '| - | - | - |', '| 1 | 2 | 3 |', '| 4 | 5 | 6 |'],
  ],
] as const) {
  test(`a table in HTML ${name}`, () => assert.deepEqual(tableOf(html), [...become]))
}

test('a table that spans more than there is ends where its rows end', () => {
  assert.deepEqual(tableOf('<tr><th rowspan=9999 colspan=2>A</th></tr><tr><td>1</td></tr>').length, 3)
})

/** The lines that a table becomes whose cells are Markdown between blank lines. */
function cellsOf(...cells: string[]): string[] {
  const rows = cells.map(cell => `<tr><td>\n\n${cell}\n\n</td><td>\n\n2\n\n</td></tr>`)
  return tableOf('<tr><th>A</th><th>B</th></tr>', ...rows).slice(2)
}

for (const [name, cell, becomes] of [
  ['emphasis, code and links', '**a**, `b|c` and [d](https://example.org)', '| **a**, `b\\|c` and [d](https://example.org) | 2 |'],
  ['points', '- one\n- *two*', '| • one<br>• *two* | 2 |'],
  ['paragraphs', 'one\n\ntwo', '| one<br>two | 2 |'],
  ['a listing, line by line with its indents', '```js\nif (a)\n  b()\n```', '| `if (a)`<br>`\u00A0\u00A0b()` | 2 |'],
  ['formulas', '$a_1 < b$\n\n$$\nx\n$$', '| $a_1 < b$<br>$x$ | 2 |'],
  ['citations and notes', 'so [see @wu2025, p. 3] and [@bai2025][^1]', '| so [see @wu2025, p. 3] and [@bai2025][^1] | 2 |'],
] as const) {
  test(`a table in HTML reads ${name} between blank lines of a cell`, () => assert.deepEqual(cellsOf(cell), [becomes]))
}

test('a table in HTML with a blank line in a listing is one table', () => {
  assert.deepEqual(tableOf('<tr><th>A</th></tr><tr><td><pre>one\n two\n\nthree</pre></td></tr>').slice(2), [
    '| `one`<br>`\u00A0two`<br>`three` |',
  ])
})

test('a table in HTML whose cells end behind their Markdown is one table', () => {
  assert.deepEqual(tableOf('<tr><th>A</th><th>B</th></tr><tr><td>\n\n**a** </td><td>\n\n*b* </td></tr>').slice(2), ['| **a** | *b* |'])
})
