import assert from 'node:assert/strict'
import { test } from 'node:test'
import { owedBy } from '../../scripts/proof/owed.ts'

function owedOf(...lines: string[]): string[] {
  return owedBy(lines.join('\n'))
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, line, text }) => `${line} ${kind}: ${text.trim()}`)
}

test('where LaTeX puts a float, how wide it sets a picture and which language a listing has are owed by nobody; what a theorem '
  + 'is called is', () => {
  assert.deepEqual(
    owedOf(
      'Then \\begin{table}[htbp]',
      '\\begin{figure}[t]',
      '\\includegraphics[width=0.8\\linewidth]{chart.png} so',
      '\\begin{lstlisting}[language=Python]',
    ).map(owed => owed.replace(/^\d+ \w+: /, '')),
    ['Then', 'so'],
  )
  assert.deepEqual(owedOf('\\begin{theorem}[Convergence]'), ['1 sentence: [Convergence]'])
})

test('the words of steps are owed, the commands that set them and citations with places are not', () => {
  const words = (line: string): string[] => owedOf(line).map(owed => owed.replace(/^\d+ \w+: /, ''))
  assert.deepEqual(words('\\STATE take the best'), ['take the best'])
  assert.deepEqual(words('\\KwData{samples}'), ['{samples}'])
  assert.deepEqual(words('\\DontPrintSemicolon'), [])
  assert.deepEqual(words('It holds \\citep[see][p. 5]{wu2025}, \\textcite[3]{liu2024} says'), ['It holds', 'says'])
})

test('of a link of a wiki its words are owed, of a callout its title, of a mention what stands around it', () => {
  const words = (line: string): string[] => owedOf(line).map(owed => owed.replace(/^\d+ \w+: /, '').replace(/[[\]]/g, '').trim()).filter(Boolean)
  assert.deepEqual(words('见 [[双塔模型|模型]] 一节'), ['见', '模型 一节'])
  assert.deepEqual(words('> [!自定义] 标题'), ['标题'])
  assert.deepEqual(words('See Figure \\@ref(fig:a) there'), ['See Figure', 'there'])
})

test('what only asks to open something is owed by nobody', () => {
  for (const line of ['<summary>Click to expand</summary>', '<summary> 点击展开 </summary>', '  Click to see more'])
    assert.deepEqual(owedOf(line), [], line)
  assert.deepEqual(owedOf('<summary>Clicks per day</summary>'), ['1 sentence: Clicks per day'])
})

test('the kind of an admonition is owed by nobody, its title and words are', () => {
  assert.deepEqual(owedOf('!!! warning "Mind the gap"', '    It is wide.', '', '??? info', '    Two is.').map(owed => owed.replace(/^\d+ \w+: /, '')), ['"Mind the gap"', 'It is wide.', 'Two is.'])
})

test('what Logseq keeps of a block is owed by nobody, the words of its tasks are', () => {
  const id = '64f1a2b3-1111-2222-3333-444455556666'
  const kept = ['title:: Notes', '  collapsed:: true', `  id:: ${id}`, '  SCHEDULED: <2024-05-03 Fri>']
  for (const line of [...kept, '- #+BEGIN_NOTE', `- {{embed ((${id}))}}`])
    assert.deepEqual(owedOf(line), [], line)
  assert.deepEqual(owedOf(`- TODO write it ((${id}))`), ['1 sentence: write it'])
})

test('what a document of LaTeX is made with, pages that are missing and how large a table is are owed by nobody', () => {
  const made = ['\\documentclass{article}', '\\usepackage{amsmath}', '\\end{document}', '[MISSING_PAGE_FAIL:3]']
  for (const line of [...made, '<p>2 rows × 3 columns</p>', '@[TOC](目录)', '\\maketitle', '\\onehalfspacing', '\\vspace{2em}'])
    assert.deepEqual(owedOf(line), [], line)
  assert.deepEqual(owedOf('\\title{Pooling}', 'Footnote 1: Since long.').map(owed => owed.replace(/^\d+ \w+: /, '')), ['{Pooling}', 'Since long.'])
})

test('what other tools write around a text and within it is owed by nobody, the words are', () => {
  const around = [
    'From Wikipedia, the free encyclopedia',
    '- Full Title: Old Water',
    '    - Tags: [[commons]] [[favorite]]',
    '原创 王小鱼 小屋 *2024-05-02 08:30*',
    '### Notes:',
    '* TOC',
    '![](https://www.zhihu.com/equation?tex=a(b)%5E2)',
  ]
  for (const line of around)
    assert.deepEqual(owedOf(line), [], line)
  const words = (line: string): string[] => owedOf(line).map(owed => owed.replace(/^\d+ \w+: /, '').trim())
  assert.deepEqual(words('Thirty {--bad --}bees{>>sure?<<}.'), ['Thirty', 'bees'])
  assert.deepEqual(words('- {{[[TODO]]}} ask Ben ((a1b2c3d4e))'), ['ask Ben'])
  assert.deepEqual(words('It melts.[\\[1\\]](#cite_note-1)'), ['It melts.'])
})

test('when somebody speaks is owed by nobody, the words are', () => {
  for (const lines of [['[00:12] 林一：欢迎。'], ['Ann Lee (01:02): 欢迎。'], ['张三 00:12', '欢迎。'], ['**张三** 00:12:30', '欢迎。']])
    assert.deepEqual(owedOf(...lines).map(owed => owed.replace(/^\d+ \w+: /, '').trim()), ['欢迎。'], lines[0])
})

test('the front matter of Hugo and MultiMarkdown is owed by nobody', () => {
  assert.deepEqual(owedOf('+++', 'title = "A"', '[author]', 'name = "B"', '+++', 'Words.'), ['6 sentence: Words.'])
  assert.deepEqual(owedOf('Title: A', 'Author: B', '', 'Words.'), ['4 sentence: Words.'])
  assert.deepEqual(owedOf('Title: what we want', '', 'Words.').length, 2)
})

test('the day when a task was done or written down is owed by nobody, its words are', () => {
  for (const sign of ['✅', '❌', '➕'])
    assert.deepEqual(owedOf(`- [x] 午睡有没有用 ${sign} 2024-11-05`).map(owed => owed.replace(/^\d+ \w+: /, '').trim()), ['午睡有没有用'], sign)
})

test('the word that names the kind of a callout is owed by nobody, what it says is', () => {
  assert.deepEqual(owedOf('> Tips: 水很深。'), ['1 sentence: 水很深。'])
  assert.deepEqual(owedOf('> Note: the water is deep.', '', '> **Warning:** it rises.'), [
    '1 sentence: the water is deep.',
    '3 sentence: it rises.',
  ])
  assert.deepEqual(owedOf('Note: the water is deep.'), ['1 sentence: Note: the water is deep.'])
})
