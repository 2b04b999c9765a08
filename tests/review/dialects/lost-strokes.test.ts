import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('brackets that lost their strokes hold formulas', () => {
  assert.deepEqual(
    linesRead('The loss is', '[', 'L = -\\sum_i y_i', ']', 'and so on.'),
    ['The loss is', '$$', 'L = -\\sum_i y_i', '$$', 'and so on.'],
  )
  assert.deepEqual(linesRead('其中 ( \\alpha = 0.1 )，而 (\\mathcal{N}(0, I)) 是噪声。'), ['其中 $\\alpha = 0.1$，而 $\\mathcal{N}(0, I)$ 是噪声。'])
  assert.deepEqual(linesRead('Then', '', '[ p_\\theta(x) = \\prod_t p_t ]', '', 'holds.'), [
    'Then', '', '$$', 'p_\\theta(x) = \\prod_t p_t', '$$', '', 'holds.'])
  assert.deepEqual(reading('With ( \\beta ) and ( \\gamma ).').messages, [['formula-signs', 1]])
})

test('words, code, links and texts whose brackets have their strokes stay', () => {
  assertUnchanged(
    'See (the old one) and [a list].',
    '[',
    'x[0]',
    ']',
    '`( \\alpha )` and $f( \\alpha )$',
    '[words](\\\\server\\share)',
  )
  assert.deepEqual(linesRead('With \\(x\\):', '', '[ p_\\theta(x) ]'), ['With $x$:', '', '[ p_\\theta(x) ]'])
})

test('brackets in environments and beside commands are part of a formula', () => {
  assert.deepEqual(
    linesRead('\\begin{align}', '\\mathcal{L}(\\theta) &= (\\alpha) \\\\', '(\\beta) &= 1', '\\end{align}').filter(line => /\$./.test(line) && line !== '$$'),
    [],
  )
  assertUnchanged('f_x(\\theta) = (\\alpha) + \\beta')
})
