import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('what a document of LaTeX says of itself is its title and the lines beneath', () => {
  assert.deepEqual(
    linesRead(
      ...['\\documentclass{article}', '\\usepackage{amsmath}', '\\title{Robust \\\\ Pooling}', '\\author{Ann Lee \\and Bo Chen}'],
      ...['\\date{June 2023}', '\\begin{document}', '\\maketitle', 'Text.', '\\bibliographystyle{plain}', '\\bibliography{refs}'],
      '\\end{document}',
    ),
    ['# Robust Pooling', '', 'Ann Lee, Bo Chen', '', 'June 2023', '', 'Text.'],
  )
})

test('places stand beneath the authors, and notes to them nowhere', () => {
  assert.deepEqual(
    linesRead('\\title{Pooling}', '\\author{Ann Lee\\thanks{a@b.org} \\\\ Some College \\and Bo Chen \\\\ Other Lab}', '', 'Text.'),
    ['# Pooling', 'Ann Lee, Bo Chen', 'Some College; Other Lab', '', 'Text.'],
  )
})

test('commands that the preamble defines are known', () => {
  assert.match(
    linesRead('\\documentclass{article}', '\\newcommand{\\R}{\\mathbb{R}}', '\\title{T}', '\\begin{document}', 'In $\\R$.').join('\n'),
    /^# T\n\n.*newcommand/,
  )
})

test('a document in a listing stays', () => assertUnchanged('```latex\n\\documentclass{article}\n\\begin{document}\n\\end{document}\n```'))
