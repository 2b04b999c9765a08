import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './read.ts'

const read = (line: string): string => reading(line).text

test('citations of LaTeX are those of pandoc', () => {
  assert.equal(read('So~\\cite{a,b} did.'), 'So [@{a}; @{b}] did.')
  assert.equal(read('As \\citep[see][p. 3]{a} said'), 'As [see @{a}, p. 3] said')
  assert.equal(read('\\citet[p. 3]{a} said in \\citeyear{a}'), '@{a} [p. 3] said in [-@{a}]')
  assert.equal(read('All\\nocite{a}.'), 'All.')
})

test('commands within code and formulas stay, and so do names of formulas', () => {
  for (const line of ['`\\cite{a}`', '$x \\ref{a}$', '\\eqref{eq:a}', '\\ref{eq:a}'])
    assert.equal(read(line), line)
})

test('roles with keys are citations', () => {
  assert.equal(read('{cite}`a,b` and {cite:t}`c` and :cite:`d`'), '[@{a}; @{b}] and @{c} and [@{d}]')
})

test('a role that nobody knows stays', () => {
  assert.equal(read('{kbd}`a` and :foo:`b`'), '{kbd}`a` and :foo:`b`')
})

test('elements of distill are citations and notes', () => {
  assert.equal(read('So <d-cite key="a,b"></d-cite> did.'), 'So [@{a}; @{b}] did.')
  assert.match(read('So<dt-cite key="a"></dt-cite> and <d-footnote>more of it</d-footnote> did.'), /^So\[@\{a\}\] and \[\^/)
  assert.equal(read('`<d-cite key="a"></d-cite>`'), '`<d-cite key="a"></d-cite>`')
})
