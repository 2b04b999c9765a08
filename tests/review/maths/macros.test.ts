import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { visit } from '../../../scripts/review/walk.ts'
import { bodyOf, reviewOf } from '../../stages.ts'

/** The formulas of some lines as they are set. */
function formulasOf(...lines: string[]): string[] {
  const found: string[] = []
  visit(reviewOf(...lines).tree, ['math', 'inlineMath'], ({ value }) => void found.push(value.trim()))
  return found
}

for (const [name, definition, use, becomes] of [
  ['without arguments', String.raw`\newcommand{\R}{\mathbb{R}}`, String.raw`f:\R^n`, 'f:\\mathbb{R}^n'],
  ['with arguments', String.raw`\newcommand{\pair}[2]{\langle #1, #2\rangle}`, String.raw`\pair{a}{b}`, '\\langle a, b\\rangle'],
  ['with one that need not be given', String.raw`\newcommand{\at}[2][0]{#2_{#1}}`, String.raw`\at{x} \at[1]{y}`, 'x_{0} y_{1}'],
  ['by plain TeX', String.raw`\def\E#1{\mathbb{E}[#1]}`, String.raw`\E{X}`, '\\mathbb{E}[X]'],
  ['as an operator', String.raw`\DeclareMathOperator{\am}{arg\,max}`, String.raw`\am x`, '\\operatorname{arg\\,max} x'],
  ['as an operator with limits', String.raw`\DeclareMathOperator*{\am}{am}`, String.raw`\am_x`, '\\operatorname*{am}_x'],
  ['by another command', String.raw`\let\ph\varphi`, String.raw`\ph x`, '\\varphi x'],
  ['anew', String.raw`\renewcommand{\vec}[1]{\mathbf{#1}}`, String.raw`\vec{x}`, '\\mathbf{x}'],
  ['without its backslash', String.raw`\newcommand{iid}{\mathrm{iid}}`, String.raw`x \iid y`, 'x \\mathrm{iid} y'],
  ['by others', String.raw`\newcommand{\A}{\B x}\newcommand{\B}{\beta}`, String.raw`\A`, '\\beta x'],
  ['as an argument', String.raw`\newcommand{\R}{\mathbb{R}}`, String.raw`\frac\R2 x^\R \frac1\R`,
    '\\frac{\\mathbb{R}}2 x^{\\mathbb{R}} \\frac1{\\mathbb{R}}'],
  ['before a letter', String.raw`\newcommand{\g}{\gamma}`, String.raw`2\g{}x \g2`, '2\\gamma{}x \\gamma2'],
] as const) {
  test(`a command that the text defines ${name} is written out`, () => {
    assert.deepEqual(formulasOf(definition, '', `$${use}$`), [becomes])
  })
}

test('a definition within a formula counts from there on, and before where none stood there', () => {
  assert.deepEqual(formulasOf('$\\x$ $$\\newcommand{\\x}{1}$$', '', '$\\x$', '', '$\\renewcommand{\\x}{2}\\x$ $\\x$'), ['1', '1', '2', '2'])
})

test('what only defines is not shown, whatever it is written in', () => {
  const displayed = ['$$', '\\newcommand{\\R}{\\mathbb{R}}', '\\newcommand{\\N}{\\mathbb{N}}', '$$', '']
  const lines = [...displayed, '\\newcommand{\\Z}{\\mathbb{Z}}', '\\def\\Q{\\mathbb{Q}}', '', 'Then $\\R\\N\\Z\\Q$.']
  const { tree } = reviewOf(...lines)
  assert.deepEqual(tree.children.map(node => toString(node)), ['Then \\mathbb{R}\\mathbb{N}\\mathbb{Z}\\mathbb{Q}.'])
})

test('a definition within a sentence leaves its words', () => {
  assert.match(bodyOf('Here \\def\\E{\\mathbb{E}} we take $\\E[X]$ as it is.'), /^Here {2}we take \$\\mathbb\{E\}\[X\]\$ as it is\.$/m)
})

for (const [name, lines] of [
  ['as a table', ['macros:', '  R: "\\\\mathbb{R}"', '  \\two: ["#1, #2", 2]']],
  ['as MyST has it', ['math:', '  \'\\R\': \'\\mathbb{R}\'', '  \'\\two\': \'#1, #2\'']],
  ['as pandoc has it', ['header-includes:', '  - \\newcommand{\\R}{\\mathbb{R}}', '  - "\\\\newcommand{\\\\two}[2]{#1, #2}"']],
] as const) {
  test(`commands that front matter defines are written out: ${name}`, () => {
    assert.deepEqual(formulasOf('---', ...lines, '---', '', '$\\R \\two{a}{b}$'), ['\\mathbb{R} a, b'])
  })
}

test('a command that names itself for ever leaves its formula as it is, with a message', () => {
  const { file } = reviewOf('\\newcommand{\\x}{\\x\\x}', '', '$\\x$')
  assert.deepEqual(file.messages.map(({ ruleId, line }) => [ruleId, line]), [['formula-syntax', 3]])
})

for (const [name, tex, becomes] of [
  ['a box', String.raw`a \mbox{if $x$} b`, 'a {\\text{if }x} b'],
  ['letters of other fonts', String.raw`\mathds{1} \bbm{E}`, '\\mathbb{1} \\mathbb{E}'],
  ['cases of plain TeX', String.raw`\cases{a & b \cr c & d}`, '\\begin{cases}a & b \\\\ c & d\\end{cases}'],
  ['a link', String.raw`\href{https://example.org}{x}`, 'x'],
] as const) {
  test(`what KaTeX lacks is said with what it has: ${name}`, () => {
    assert.deepEqual(formulasOf('$$', tex, '$$'), [becomes])
  })
}
