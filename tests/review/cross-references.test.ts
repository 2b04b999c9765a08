import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewOf, rulesOf, slidesOf } from '../stages.ts'

const picture = '![Towers](a.png){#fig:towers}'
const table = ['| a |', '|---|', '| 1 |', '', ': Sizes {#tbl-sizes}']

/** The links that a line in the texts becomes, in a review with a picture, a table and a second section. */
function readOf(line: string): string {
  const shown = [picture, '', ...table]
  const method = ['## 2.1 Method {#sec-method}', '', 'Words of the method stand here alone.']
  const deck = slidesOf('# Talk', '', '## One', '', line, '', ...shown, '', ...method)
  return deck.map(({ raw }) => raw).join('\n').match(/^\*\*\*\n\n(?:\*\*[^\n]*\*\*\n\n)?([^\n]*)/m)![1]
}

test('what names a picture, a table or a section is a link to its slide', () => {
  assert.equal(
    readOf('Both @fig:towers and @tbl-sizes, as @sec-method says, are small.'),
    'Both [Figure 1](/one) and [Table 1](/one), as [2.1 Method](/method) says, are small.',
  )
})

test('in brackets, with a capital and in LaTeX it is one as well', () => {
  assert.equal(
    readOf('See [@fig:towers], @Fig:towers and \\autoref{fig:towers} for the towers.'),
    'See [Figure 1](/one), [Figure 1](/one) and [Figure 1](/one) for the towers.',
  )
})

test('the word before a number is not said twice', () => {
  assert.equal(
    readOf('See Figure @fig:towers, Table~\\ref{tbl-sizes} and Section \\ref{sec-method} for all.'),
    'See Figure [1](/one), Table [1](/one) and Section [2.1](/method) for all.',
  )
})

test('roles of MyST and of d2l are links', () => {
  assert.equal(
    readOf('See {numref}`fig:towers`, :numref:`tbl-sizes` and {ref}`the way <sec-method>` for all.'),
    'See [Figure 1](/one), [Table 1](/one) and [the way](/method) for all.',
  )
})

test('what names nothing stands as plain words, and is no unknown key', () => {
  assert.equal(readOf('See @fig:lost-towers for all of the towers.'), 'See Figure lost towers for all of the towers.')
  assert.deepEqual(rulesOf(reviewOf('See @fig:lost-towers and @eq-x for all.')), [])
})

test('a name in a caption is not printed', () => {
  const { raw } = slidesOf('# Talk', '', '## One', '', '![Towers.\\label{fig:towers}](a.png)')[1]
  assert.match(raw, /caption="Towers\."/)
})
