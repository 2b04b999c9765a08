import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { walk } from '../../../scripts/review/walk.ts'
import { reviewOf, rulesOf } from '../../stages.ts'

/** What is read as formulas in some lines, displayed ones behind a sign, and the words of all paragraphs. */
function readingOf(...lines: string[]): { formulas: string[], words: string[] } {
  const formulas: string[] = []
  const words: string[] = []
  walk(reviewOf(...lines).tree, (node) => {
    if (node.type === 'math' || node.type === 'inlineMath')
      formulas.push(`${node.type === 'math' ? '= ' : ''}${node.value.trim()}`)
    else if (node.type === 'text')
      words.push(node.value.replace(/\s+/g, ' ').trim())
    else if (node.type === 'code')
      words.push(toString(node))
  })
  return { formulas, words: words.filter(Boolean) }
}

for (const [name, line, formulas] of [
  ['between ticks', 'Let $`a_1`$ be, and $`b`$.', ['a_1', 'b']],
  ['between ticks on a line of its own', '$`a_1`$', ['a_1']],
  ['between ticks in a listing, where it is none', '```sh\n$`a_1`$\n```', []],
  ['with a command', String.raw`So \(\beta_t \in (0,1)\) holds.`, ['\\beta_t \\in (0,1)']],
  ['of one letter', String.raw`The \(n\) of them, \( f(x) \) too.`, ['n', 'f(x)']],
  ['with Han words in it', String.raw`记 \( x_{\text{数据}} = 1 \)。`, ['x_{\\text{数据}} = 1']],
  ['with two strokes', String.raw`As \\(a_1\\) says.`, ['a_1']],
  ['before a digit', String.raw`A \(\times\)4 and \(n\)2.`, ['\\times', '{n}']],
  ['displayed within a line', String.raw`one: \[ E = mc^2 \]`, ['= E = mc^2']],
  ['displayed in a list', '- one\n  \\[\n  a = b\n  \\]\n  more', ['= a = b']],
  ['displayed in a quotation', '> one \\[a^2\\], so\n> two', ['= a^2,']],
  ['in a table', '| a | b |\n|---|---|\n| \\(x_0\\) | \\[y^2\\] |', ['x_0', 'y^2']],
] as const) {
  test(`a formula in brackets ${name} is a formula`, () => {
    assert.deepEqual(readingOf(...line.split('\n')).formulas, [...formulas])
  })
}

for (const line of [
  String.raw`So \[不是公式\] stays.`,
  String.raw`As \[1\] and \[12\] say.`,
  String.raw`It \(see below for more\) stays.`,
  '`\\(x\\)` is code.',
  String.raw`\[a\](https://example.org) is none.`,
  String.raw`\(1\) 六层以上的住户占四成；`,
  String.raw`- A point.

  \(12\) What counts as the twelfth.`,
  String.raw`> \( 3 \) Third.`,
]) {
  test(`brackets that are only escaped are text: ${line}`, () => {
    assert.deepEqual(readingOf(line).formulas, [])
  })
}

test('one message tells how many formulas stand in brackets', () => {
  const { file } = reviewOf('# T', '', String.raw`\(a\) and \(b\)`, '', String.raw`\[c^2\]`)
  assert.match(file.messages.find(({ ruleId }) => ruleId === 'formula-signs')!.reason, /; 3 in all$/)
  assert.equal(file.messages[0].line, 3)
})

for (const [name, lines, formulas] of [
  ['align of several lines', ['\\begin{align*}', 'a &= b \\\\[2pt]', '', 'c &= d', '\\end{align*}'],
    ['= \\begin{align*} a &= b \\\\ c &= d \\end{align*}']],
  ['equation behind words', [String.raw`So \begin{equation*}a^2\end{equation*} holds.`], ['= a^2']],
  ['a matrix in a list', ['- \\begin{pmatrix}a & b\\end{pmatrix}'], ['= \\begin{pmatrix}a & b\\end{pmatrix}']],
  ['nested ones', ['\\begin{equation*}\\begin{aligned}a\\end{aligned}\\end{equation*}'], ['= \\begin{aligned}a\\end{aligned}']],
  ['one that KaTeX lacks', ['\\begin{eqnarray*}a &=& b\\end{eqnarray*}'], ['= \\begin{align*}a &={} b \\end{align*}']],
  ['one within dollars already', ['$$\\begin{aligned}', 'a \\\\', '- b', '\\end{aligned}$$'],
    ['= \\begin{aligned} a \\\\ - b \\end{aligned}']],
] as const) {
  test(`an environment without dollars is a formula: ${name}`, () => {
    assert.deepEqual(readingOf(...lines).formulas.map(tex => tex.replace(/\s+/g, ' ')), [...formulas])
  })
}

test('an environment in a listing is no formula', () => {
  assert.deepEqual(readingOf('```tex', '\\begin{align}a\\end{align}', '```').formulas, [])
})

for (const [line, formulas, words] of [
  ['It costs $5 and $10 for $x$ of them.', ['x'], ['It costs $5 and $10 for', 'of them.']],
  ['Pay 5$, 10$ or $y$.', ['y'], ['Pay 5$, 10$ or', '.']],
  ['价格$5，$y$是。', ['y'], ['价格$5，', '是。']],
  ['Set $HOME and $PATH to $z$.', ['z'], ['Set $HOME and $PATH to', '.']],
  ['A price of $5, or $x$ is.', ['x'], ['A price of $5, or', 'is.']],
  ['空格 $ 5 $；$x$是；$-1$；成本$8。', ['x', '-1'], ['空格 $ 5 $；', '是；', '；成本$8。']],
  ['查询 $y $，项 $N_h $和 $x_{ij} $。', ['y', 'N_h', 'x_{ij}'], ['查询', '，项', '和', '。']],
  ['Where $0 < \\mu < \\infty $, $1 \\le k $ and $2 \\pi $.', ['0 < \\mu < \\infty', '1 \\le k', '2 \\pi'], ['Where', ',', 'and', '.']],
  ['From $5 \\to ten or $7.', [], ['From', '$5 \\to ten or $', '7.']],
  ['Set $DAM_HOME $DAM_ROOT to $z$.', ['z'], ['Set $DAM_HOME $DAM_ROOT to', '.']],
  ['From \\$5 to \\$7 and $\\$9$.', ['\\text{{\\char"24}}9'], ['From $5 to $7 and', '.']],
  ['About $\\sim$10% and $\\times$4 of $ \\alpha ^ { 2 } $.', ['\\sim', '\\times', '\\alpha ^ { 2 }'], ['About', '10% and', '4 of', '.']],
] as const) {
  test(`prices are no formulas, and formulas beside them are: ${line}`, () => {
    assert.deepEqual(readingOf(line), { formulas: [...formulas], words: [...words] })
  })
}

for (const [name, lines, formulas] of [
  ['between words', ['公式如下：', '$$x = y$$', '其中'], ['= x = y']],
  ['with a stop behind it', ['$$x = y$$.'], ['= x = y.']],
  ['of several lines with a stop behind it', ['$$x', '= y$$, so that', 'z'], ['= x\n= y,']],
  ['in a point', ['- one', '  $$x$$', '  two'], ['= x']],
] as const) {
  test(`a formula that has its line to itself is displayed: ${name}`, () => {
    assert.deepEqual(readingOf(...lines).formulas, [...formulas])
  })
}

for (const [name, lines] of [
  ['attributes', ['$$', 'a', '$$ {#eq-one}']],
  ['attributes with more', ['$$a$$ {#eq-one .unnumbered}']],
  ['brackets', ['$$', 'a', '$$ (eq:one)']],
  ['brackets without a colon', ['$$', 'a', '$$ (eq1)']],
  ['brackets with a hyphen, on one line', ['$$a$$ (eq-attn)']],
  ['brackets with a stop', ['$$', 'a', '$$ (math.one)']],
] as const) {
  test(`a name behind a formula is its name: ${name}`, () => {
    assert.deepEqual(readingOf(...lines).formulas, ['= a \\tag{1}'])
  })
}

test('lines of one formula have one number, behind the last', () => {
  for (const [body, read] of [
    ['a \\\\ + b', 'a \\\\ + b \\tag{1}'],
    ['a \\label{eq:x} \\\\ + b \\\\ + c', 'a \\\\ + b \\\\ + c \\tag{1}'],
    ['a \\\\ b \\tag{7}', 'a \\\\ b \\tag{7}'],
  ]) {
    const { formulas } = readingOf(`\\begin{multline}${body}\\end{multline}`, '', '$$b \\label{b}$$')
    assert.equal(formulas[0], `= \\begin{gather*}${read}\n\\end{gather*}`)
  }
})

test('a number behind a formula is its number', () => {
  assert.deepEqual(readingOf('$$ z = 1 $$ (3)').formulas, ['= z = 1\\tag{3}'])
  assert.deepEqual(readingOf('$$ z = 1 $$（4a）').formulas, ['= z = 1\\tag{4a}'])
  assert.deepEqual(readingOf(String.raw`\[z = 1,\] (5)`).formulas, ['= z = 1,\\tag{5}'])
})

test('chemistry and quantities in the text are formulas', () => {
  const { formulas } = readingOf(String.raw`Water \ce{H2O}, \SI{3}{m} of \num{1e3}.`)
  assert.deepEqual(formulas, ['\\ce{H2O}', '{3\\,\\mathrm{m}}', '{1 \\times 10^{3}}'])
  assert.deepEqual(readingOf('In code `\\ce{H2O}` it is none.').formulas, [])
})

test('a bar within a formula of a table belongs to it', () => {
  const { tree } = reviewOf('| Method | Ratio |', '|---|---|', '| one | $(p/q)^{1/|y|}$ |')
  assert.equal(tree.children[0].type === 'table' && tree.children[0].children[1].children.length, 2)
})

test('a review of prices has no messages', () => {
  assert.deepEqual(rulesOf(reviewOf('# T', '', 'It costs $5 and $10.')), [])
})

test('formulas between escaped dollars are formulas where several have commands of TeX, prices are none', () => {
  for (const [line, formulas] of [
    ['密度 \\$\\rho\\$，黏性 \\$\\nu\\$，压力 \\$p\\$。', ['\\rho', '\\nu', 'p']],
    ['Of \\$\\Omega\\$ in \\$t \\in \\[0, T\\]\\$ here.', ['\\Omega', 't \\in [0, T]']],
    ['It costs \\$5 or \\$10, and \\$\\nu\\$ is one.', []],
  ] as const)
    assert.deepEqual(readingOf(line).formulas.slice(-formulas.length || undefined), [...formulas], line)
})
