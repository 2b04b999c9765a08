import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

test('a grid table becomes a table with its points and lines', () => {
  assert.deepEqual(linesRead(
    '+------+-----------+',
    '| Name | Notes     |',
    '+======+==========:+',
    '| one  | - quick   |',
    '|      | - small   |',
    '+------+-----------+',
    '| two  | a second  |',
    '|      | line      |',
    '|      |           |',
    '|      | a\\|b      |',
    '+------+-----------+',
    '',
    ': Two names. {#tbl-a}',
  ), ['| Name | Notes |', '| --- | ---: |', '| one | • quick<br>• small |', '| two | a second line<br>a\\|b |', '', 'Table: Two names.'])
})

test('a grid table in Chinese, where each sign takes two columns, keeps its cells', () => {
  assert.deepEqual(
    linesRead('+--------+------+', '| 方法   | 分数 |', '+========+======+', '| 第一种 | 12   |', '| 方法   |      |', '+--------+------+'),
    ['| 方法 | 分数 |', '| --- | --- |', '| 第一种方法 | 12 |'],
  )
})

test('a grid table with cells over columns and rows leaves the others empty', () => {
  assert.deepEqual(linesRead(
    '+-----+-----------+',
    '| A   | B         |',
    '|     +-----+-----+',
    '|     | one | two |',
    '+=====+=====+=====+',
    '| x   | 1   | 2   |',
    '+-----+-----+-----+',
  ), ['| A | B<br>one | two |', '| --- | --- | --- |', '| x | 1 | 2 |'])
})

test('a grid table without a head has an empty one', () => {
  assert.deepEqual(
    linesRead('+---+---+', '| a | b |', '+---+---+', '| c | d |', '+---+---+'),
    ['|  |  |', '| --- | --- |', '| a | b |', '| c | d |'],
  )
})

for (const [name, lines, become] of [
  [
    'simple',
    ['  Right Left    Centre', '------- ------ --------', '     12 12       12', '    123 123      123', '', 'Table: Numbers.'],
    ['| Right | Left | Centre |', '| ---: | --- | :---: |', '| 12 | 12 | 12 |', '| 123 | 123 | 123 |', '', 'Table: Numbers.'],
  ],
  ['simple without a head', ['----- -----', 'a     b', 'c     d', '----- -----'], ['|  |  |', '| --- | --- |', '| a | b |', '| c | d |']],
  [
    'in several lines',
    [
      '--------------------', 'Name   Words', '------ -------------', 'one    A row that', '       goes on.', '',
      'two    Another.', '--------------------', '',
    ],
    ['| Name | Words |', '| --- | --- |', '| one | A row that goes on. |', '| two | Another. |'],
  ],
] as const) {
  test(`a table of pandoc that is ${name} becomes a table`, () => assert.deepEqual(linesRead(...lines), [...become]))
}

test('rows without a head whose first one has no number, as all others of a column do, have that one as their head', () => {
  const han = ['城市  船只', '北港  12', '南港  7']
  for (const [head, ...rows] of [['Town  Boats', 'North 12', 'South 7'], ['Town  Share', 'North 4 %', 'South < 2'], han])
    assert.equal(linesRead('----- -----', head, ...rows, '----- -----')[0], `| ${head.split(/ +/).join(' | ')} |`, head)
  for (const lines of [['North 12', 'South 7', 'East  3'], ['Town  Kind', 'North old', 'South new'], ['Town  Boats', 'North 12']])
    assert.equal(linesRead('----- -----', ...lines, '----- -----')[0], '|  |  |', lines[0])
})

test('rules, headings with lines beneath and front matter are no tables', () => {
  for (const text of [
    '---\ntitle: x\n---\n\nText.',
    'Text.\n\n---\n\nText.',
    'Heading\n---\n\nText.',
    '- - -',
    '```\n--- ---\na   b\n--- ---\n```',
    '| a | b |\n|---|---|\n| - | - |',
  ])
    assert.equal(reading(text).text, text)
})

test('a line with a colon beside a table is its caption', () => {
  const table = ['| a | b |', '| --- | --- |', '| 1 | 2 |']
  assert.deepEqual(linesRead(...table, '', ': Two numbers. {#tbl:x}'), [...table, '', 'Table: Two numbers.'])
  assert.deepEqual(linesRead(': 两个数', '', ...table), ['表：两个数', '', ...table])
  assert.deepEqual(linesRead(...table, ': Two numbers.'), [...table, '', 'Table: Two numbers.'])
  assert.deepEqual(linesRead(': 表1 两个数', '', ...table), ['表1 两个数', '', ...table])
})

for (const [name, row, become] of [
  ['a formula', '| a | $1/|y|$ |', '| a | $1/\\vert y\\vert $ |'],
  ['two formulas', '| $|a|$ | $|b|$ |', '| $\\vert a\\vert $ | $\\vert b\\vert $ |'],
  ['code', '| a | `x|y` |', '| a | `x\\|y` |'],
  ['nothing', '| $5 | $6 |', '| $5 | $6 |'],
] as const) {
  test(`a bar in ${name} of a table parts no cells`, () => {
    assert.deepEqual(linesRead('| one | two |', '|---|---|', row), ['| one | two |', '|---|---|', become])
  })
}

test('lines behind bars keep their breaks', () => {
  assert.deepEqual(linesRead('| A rose', '| by any name', '', 'Text.'), ['A rose\\', 'by any name', '', 'Text.'])
  assert.deepEqual(linesRead('| One', '|   two', '|', '| three'), ['One\\', '\u00A0\u00A0two', '', 'three'])
  assert.deepEqual(linesRead('| a | b', '|---|---', '| c | d'), ['| a | b', '|---|---', '| c | d'])
})

test('a caption with a place for links, indented and farther off, is the caption of its table', () => {
  assert.deepEqual(
    linesRead('| a | b |', '|---|---|', '| 1 | 2 |', '', '', '  : []{#_Ref2 .anchor}Table 1: Values').at(-1),
    'Table 1: Values',
  )
})

test('points and paragraphs in HTML are lines of a cell', () => {
  const table = (cell: string): string[] => ['| a | b |', '|---|---|', `| 1 | ${cell} |`]
  assert.deepEqual(linesRead(...table('<ul><li>clean</li><li>filter</li></ul>')), table('• clean<br>• filter'))
  assert.deepEqual(linesRead(...table('Two: <ol><li>clean</li><li>filter</li></ol>')), table('Two: <br>1) clean<br>2) filter'))
  assert.deepEqual(linesRead(...table('<p>one</p><p>two</p>')), table('one<br>two'))
})

test('a line without a bar right behind a table is no row of it', () => {
  const table = ['| a | b |', '|---|---|', '| 1 | 2 |']
  assert.deepEqual(linesRead(...table, '*Table 3. Two numbers.*'), [...table, '', '*Table 3. Two numbers.*'])
  assert.deepEqual(linesRead('a | b', '--- | ---', '1 | 2', '表后的正文。'), ['a | b', '--- | ---', '1 | 2', '', '表后的正文。'])
  assert.deepEqual(linesRead('> | a | b |', '> |---|---|', '> | 1 | 2 |', '> Said there.')[3], '>')
  assert.deepEqual(linesRead(...table, '| 3 | 4 |'), [...table, '| 3 | 4 |'])
})

test('a second definition above a table is no caption', () => {
  assert.deepEqual(
    linesRead('Term', ': First.', ': Second.', '', '| a | b |', '|---|---|', '| 1 | 2 |').slice(0, 3),
    ['- **Term**: First.', '', '  Second.'],
  )
})
