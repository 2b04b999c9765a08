import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

test('quotation marks of LaTeX are quotation marks, one pair or several in a line', () => {
  assert.deepEqual(linesRead('``One\'\' and ``two words\'\', then.'), ['“One” and “two words”, then.'])
  assert.deepEqual(linesRead('> He said ``no\'\'.'), ['> He said “no”.'])
  for (const line of ['``code``', '``it\'\'s``', '    ``listing\'\' here'])
    assert.deepEqual(linesRead('', line), [line.trimStart()])
})

test('strokes between words, numbers and names are dashes', () => {
  assert.deepEqual(
    linesRead('Words -- more --- and pages 3--5 of Navier--Stokes---so.'),
    ['Words – more — and pages 3–5 of Navier–Stokes—so.'],
  )
  assert.deepEqual(linesRead('> Text.', '>', '> --- a sailor of seventy'), ['> Text.', '>', '> — a sailor of seventy'])
  assert.deepEqual(linesRead('> Text.', '>', '> --- Ada Frost'), ['> Text.', '>', '> — Ada Frost'])
  assert.deepEqual(linesRead('> Text.', '>', '> -- Ada Frost'), ['> Text.', '>', '> — Ada Frost'])
})

test('options, arrows, rules, tables, code and front matter keep their strokes', () => {
  const table = ['| a | b |', '| --- | --- |', '| 1 | 2 |']
  for (const lines of [['Use --flag or x --> y.'], ['a', '', '---', '', 'b'], table, ['`a -- b`'], ['---', 'title: a -- b', '---']])
    assert.deepEqual(linesRead(...lines), lines)
})
