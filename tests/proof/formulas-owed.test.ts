import assert from 'node:assert/strict'
import { test } from 'node:test'
import { owedBy } from '../../scripts/proof/owed.ts'

function owedOf(...lines: string[]): string[] {
  const owed = owedBy(lines.join('\n')).filter(({ text }) => /\w{3}/.test(text.replace(/\W/g, '')))
  return owed.map(({ kind, line, text }) => `${line} ${kind}: ${text.trim()}`)
}

test('an environment without dollars owes its rows', () => {
  assert.deepEqual(owedOf('\\begin{align}', 'abc &= def \\\\', 'ghi \\label{x}', '\\end{align}', '', 'Words here.'), [
    '1 formula: abc',
    '1 formula: = def',
    '1 formula: ghi',
    '6 sentence: Words here.',
  ])
})

test('a formula in brackets owes its signs where it is displayed', () => {
  assert.deepEqual(
    owedOf('\\[', 'abc = d', '\\]', '', 'So \\(abc\\) and \\[abc^2\\] hold.'),
    ['1 formula: abc = d', '5 sentence: and', '5 sentence: hold.'],
  )
})

test('definitions owe nothing, and what uses them the signs between', () => {
  assert.deepEqual(
    owedOf('\\newcommand{\\R}{\\mathbb{R}}', 'Here \\def\\E#1{\\mathbb{E}[#1]} it is.', '', '$$', 'fgh \\E{abc} = \\R x_{def}', '$$'),
    ['2 sentence: Here', '2 sentence: it is.', '4 formula: fgh', '4 formula: abc', '4 formula: def'],
  )
})

test('chemistry, quantities and mentions in a sentence part its words', () => {
  assert.deepEqual(
    owedOf('Water \\ce{H2O} has \\SI{18}{\\gram\\per\\mole} as \\eqref{eq:one} says.'),
    ['1 sentence: Water', '1 sentence: has', '1 sentence: says.'],
  )
})
