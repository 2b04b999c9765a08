import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

/** What some lines of LaTeX become, without blank lines. */
function said(...lines: string[]): string[] {
  return linesRead('Before.', '', ...lines, '', 'After.').filter(line => line.trim() !== '').slice(1, -1)
}

test('lists of LaTeX are lists, one within another and with labels too', () => {
  assert.deepEqual(said('\\begin{itemize}', '  \\item one', '  \\item two', '  more', '\\end{itemize}'), ['- one', '- two', '  more'])
  assert.deepEqual(
    said('\\begin{enumerate}', '\\item 甲', '\\begin{itemize}', '\\item 乙', '\\end{itemize}', '\\item 丙', '\\end{enumerate}'),
    ['1. 甲', '   - 乙', '2. 丙'],
  )
  assert.deepEqual(said('\\begin{description}', '\\item[Recall] of all', '\\end{description}'), ['- **Recall** of all'])
})

test('statements of LaTeX are callouts with their titles', () => {
  assert.deepEqual(said('\\begin{theorem}[Main]', 'It holds.', '\\end{theorem}'), ['> [!THEOREM] Main', '> It holds.'])
  assert.deepEqual(said('\\begin{proof}', '显然。 \\qed', '\\end{proof}'), ['> [!PROOF]', '> 显然。'])
})

test('a figure of LaTeX is a picture with its caption', () => {
  assert.deepEqual(
    said(
      '\\begin{figure}[t]',
      '\\centering',
      '\\includegraphics[width=3cm]{a b.png}',
      '\\caption{Two \\emph{towers}}\\label{fig:a}',
      '\\end{figure}',
    ),
    ['![Two *towers*](<a b.png>)'],
  )
})

test('a table of LaTeX is a table with its caption', () => {
  assert.deepEqual(
    said(
      '\\begin{table}',
      '\\caption{Scores}',
      '\\begin{tabular}{l|cc}',
      '\\toprule',
      'Model & A & B\\\\ \\midrule',
      'One & \\multicolumn{2}{c}{none} \\\\',
      'Two \\& more & 1 & 2 \\\\',
      '\\bottomrule',
      '\\end{tabular}',
      '\\end{table}',
    ).slice(0, 4),
    ['| Model | A | B |', '| --- | --- | --- |', '| One | none |  |', '| Two \\& more | 1 | 2 |'],
  )
})

test('sections of LaTeX are headings, paragraphs of it labels', () => {
  assert.deepEqual(said('\\section{Goal}', 'Words.', '\\subsection*{方法}', '\\paragraph{Data} Three sets.'), [
    '## Goal',
    'Words.',
    '### 方法',
    '**Data.** Three sets.',
  ])
})

test('notes, addresses and ties of LaTeX are what Markdown has for them', () => {
  assert.deepEqual(
    said('See Figure~\\ref{fig:a} and Eq.~\\eqref{a}\\footnote{A note.} at \\url{https://example.org}.').slice(0, 1),
    ['See Figure -@{fig:a} and Eq. \\eqref{a}[^1] at <https://example.org>.'],
  )
})

test('what LaTeX says in a listing or never ends stays', () => {
  const lines = ['```latex', '\\begin{itemize}', '\\item one', '\\end{itemize}', '```', '', '\\begin{itemize}', '', 'No end.']
  assert.deepEqual(linesRead(...lines), lines)
})

test('an algorithm of LaTeX is a list of its steps, with its name above', () => {
  const filter = ['\\begin{algorithm}[H]', '\\caption{Filter}\\label{alg:f}', '\\begin{algorithmic}[1]', '\\Require a prior']
  assert.deepEqual(
    said(
      ...filter,
      '\\For{$t=1$ to $T$}',
      '  \\State predict $x_{t}$ \\Comment{cheap}',
      '\\EndFor',
      '\\State \\Return $x$',
      '\\end{algorithmic}',
      '\\end{algorithm}',
    ),
    [
      '**Algorithm. Filter**',
      '1. **Require:** a prior',
      '2. **for** $t=1$ to $T$ **do**',
      '   1. predict $x_{t}$ *(cheap)*',
      '3. **return** $x$',
    ],
  )
})

test('branches of an algorithm stand side by side, in capitals and between braces too', () => {
  const branches = ['1. **if** $a>b$ **then**', '   1. swap', '2. **else**', '   1. keep']
  assert.deepEqual(
    said('\\begin{algorithmic}', '\\IF{$a>b$}', '\\STATE swap', '\\ELSE', '\\STATE keep', '\\ENDIF', '\\STATE stop', '\\end{algorithmic}'),
    [...branches, '3. stop'],
  )
  assert.deepEqual(
    said(
      '\\begin{algorithm2e}',
      '\\KwIn{two numbers}',
      '\\While{true}{',
      '  \\If{$a>b$}{',
      '    swap\\;',
      '  }',
      '}',
      '\\end{algorithm2e}',
    ),
    ['1. **Input:** two numbers', '2. **while** true **do**', '   1. **if** $a>b$ **then**', '      1. swap'],
  )
  assert.deepEqual(
    said('\\begin{algorithm}', '\\eIf{$a>b$}{', '  swap\\;', '}{', '  keep\\;', '}', '\\end{algorithm}'),
    branches,
  )
})
