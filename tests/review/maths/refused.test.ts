import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, reviewOf, slidesOf } from '../../stages.ts'

for (const [name, lines, line, says] of [
  ['an unknown command', ['$$', 'a', '+ \\frobnicate{b}', '$$'], 3, /`\\frobnicate` is unknown/],
  ['a brace that never closes', ['$$', '\\frac{a', '$$'], 2, /expected '\}' at its end/],
  ['an unknown environment', ['$$', '\\begin{tikzcd}a\\end{tikzcd}', '$$'], 2, /`\\begin\{tikzcd\}` is unknown/],
  ['two marks below', ['So $a_b_c$.'], 1, /Double subscript at `_/],
  ['a picture', ['So $\\includegraphics{a.png}$.'], 1, /`\\includegraphics` is not allowed/],
] as const) {
  test(`a formula that cannot be set is a warning at its line: ${name}`, () => {
    const { messages } = reviewOf(...lines).file
    assert.deepEqual(messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal]), [['formula-syntax', line, false]])
    assert.match(messages[0].reason, says)
  })
}

test('a formula longer than a deck can hold is a warning, and stands there as its source', () => {
  const lines = ['$$', Array.from({ length: 2000 }, (_, index) => `x_{${index}}`).join(' + '), '$$']
  assert.match(reviewOf(...lines).file.messages[0].reason, /it has \d+ signs, expected at most 8000, so cut it in several; its source is shown/)
  assert.match(bodyOf(...lines), /^```latex\nx_\{0\} \+ /)
})

test('a displayed formula that cannot be set stands on its slide as its source', () => {
  assert.equal(bodyOf('$$', 'a + \\frobnicate{b}', '$$'), '```latex\na + \\frobnicate{b}\n```')
})

test('a formula in a sentence that cannot be set stands there as its source', () => {
  assert.match(bodyOf('We take $\\frobnicate{b}$ as it is.'), /We take `+ ?\\frobnicate\{b\} ?`+ as it is\./)
})

test('no formula of a slide is one that cannot be set, in its text for readers neither', () => {
  const lines = ['One sentence here. And another with $\\frobnicate{b}$ in it.', '', '- a point with $\\frobnicate{c}$']
  const text = slidesOf('# Talk', '', '## One', '', ...lines).map(({ raw }) => raw).join('\n')
  assert.doesNotMatch(text, /\$[^$]*frobnicate/)
})

test('a command without arguments that nobody defines is set as its name, with a warning', () => {
  assert.equal(bodyOf('$$', 'x \\iid p', '$$'), '$$\nx \\operatorname{iid} p\n$$')
  assert.match(bodyOf('We take $\\Ex_{p}[f]$ over $\\Data$ here.'), /\$\\operatorname\{Ex\}_\{p\}\[f\]\$ over \$\\operatorname\{Data\}\$/)
  const [message] = reviewOf('$$', 'x \\iid p', '$$').file.messages
  assert.equal(message.ruleId, 'formula-syntax')
  assert.match(message.reason, /`\\iid` is unknown.*its name stands for it/)
})
