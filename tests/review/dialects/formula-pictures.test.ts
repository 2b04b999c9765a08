import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('a picture of a formula in a sentence is that formula', () => {
  assert.deepEqual(linesRead('Here ![](https://www.zhihu.com/equation?tex=x_%7Bk%7D%2B1) grows.'), ['Here $x_{k}+1$ grows.'])
  assert.deepEqual(linesRead('Here ![K](https://latex.codecogs.com/svg.image?\\inline&space;K_1) grows.'), ['Here $K_1$ grows.'])
  assert.deepEqual(linesRead('Here ![](https://render.githubusercontent.com/render/math?math=e%5E%7Bi%20%5Cpi%7D) turns.'), ['Here $e^{i \\pi}$ turns.'])
})

test('one on a line of its own is displayed, as is a tag of HTML', () => {
  assert.deepEqual(linesRead('![](https://www.zhihu.com/equation?tex=a%3Db)'), ['$$', 'a=b', '$$'])
  assert.deepEqual(
    linesRead('<img src="https://www.zhihu.com/equation?tex=%5Chat+x" alt="[公式]" eeimg="1">'),
    ['$$', '\\hat x', '$$'],
  )
})

test('what sets its size and colour is no part of it', () => {
  assert.deepEqual(linesRead('A ![](https://s0.wp.com/latex.php?latex=a%5E2&bg=ffffff&fg=000&s=0) b'), ['A $a^2$ b'])
  assert.deepEqual(linesRead('A ![](https://latex.codecogs.com/png.latex?\\dpi{120}&space;\\bg_white&space;a+b) b'), ['A $a+b$ b'])
})

test('other pictures stay', () => {
  assertUnchanged('![a](https://example.org/equation.png)', '`![](https://www.zhihu.com/equation?tex=x)`')
})
