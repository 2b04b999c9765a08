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

for (const written of ['@fig:towres', '\\ref{fig:towres}', '\\@ref(fig:towres)', ':numref:`fig:towres`', '[@fig:towres]']) {
  test(`a name that nothing has is a message with the nearest name, and prints as such: ${written}`, () => {
    const line = `See ${written} for all of the towers.`
    assert.equal(readOf(line), 'See \\[fig:towres?\\] for all of the towers.')
    const { file } = reviewOf('# T', '', line, '', picture)
    assert.deepEqual(file.messages.map(({ ruleId, line, reason }) => [ruleId, line, reason.slice(0, 77)]), [
      ['unknown-label', 3, '`fig:towres` is mentioned, which names nothing, expected `fig:towers`; it prin'.slice(0, 77)],
    ])
  })
}

test('the nearest name may be one of another kind', () => {
  const { file } = reviewOf('# T', '', 'See @tbl-towers for all.', '', picture)
  assert.match(file.messages[0].reason, /expected `fig:towers`/)
})

test('a name that nothing has is said once', () => {
  assert.deepEqual(rulesOf(reviewOf('See @fig:lost-towers and @fig:lost-towers again.')), ['unknown-label'])
})

test('a name in a caption is not printed', () => {
  const { raw } = slidesOf('# Talk', '', '## One', '', '![Towers.\\label{fig:towers}](a.png)')[1]
  assert.match(raw, /caption="Figure 1: Towers\."/)
})

test('numbers count what is there: no picture that only a hidden listing would draw, and one with two names once', () => {
  const drawn = ['```{python}', '#| label: fig-spectrum', '#| fig-cap: "A spectrum."', '', 'plot(x)', '```', '']
  const captionOf = (...lines: string[]): string => /caption="([^"]*)"/.exec(slidesOf('# Talk', '', '## One', '', ...lines)[1].raw)![1]
  assert.equal(captionOf(...drawn, '![Towers.](a.png){#fig-towers}', '', 'As @fig-towers says.'), 'Figure 1: Towers.')
  assert.equal(captionOf('{#fig:flow}', '', '![Towers.](a.png){#fig:towers}', '', 'As @fig:towers says.'), 'Figure 1: Towers.')
  assert.equal(captionOf(...drawn, '![Towers.](a.png){#fig-towers}', '', 'As @fig-spectrum says.'), 'Figure 2: Towers.')
})
