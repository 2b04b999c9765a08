import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('a number with its unit that a converter set apart sign by sign is words of its sentence', () => {
  deepEqual(linesRead('浊度的 $8 2 \\%$，低于 $5 \\mathrm { N T U }$，达到 $8 0 0 \\mathrm { N T U }$。'), ['浊度的 82%，低于 5\u00A0NTU，达到 800\u00A0NTU。'])
  deepEqual(linesRead('It weighs $1 2 . 5 \\, \\mathrm { m g / k g }$ and costs $4 \\%$.'), ['It weighs 12.5\u00A0mg/kg and costs 4%.'])
  const table = ['| $3 0 0$ | x |', '|---|---|', '| $\\mathrm { m i n }$ | y |']
  deepEqual(linesRead('- 单位为 $\\mathrm { t / a }$', '', ...table), ['- 单位为 t/a', '', '| 300 | x |', '|---|---|', '| min | y |'])
})

test('a formula with a letter of its own, one as people write it, a price and code stay as they are', () => {
  assertUnchanged(
    'With $5\\,\\mathrm{m}$ and $82\\%$, and $x = 8 2$.',
    'With $P _ { i }$ and $\\mathrm { P }$.',
    'It costs $5 and $6 0.',
    'Write `$8 2 \\%$` there.',
    '```\n$8 2 \\%$\n```',
  )
})
