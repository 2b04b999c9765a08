import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf } from '../stages.ts'

/** The lines of a list as a slide has them. */
function listed(...lines: string[]): string[] {
  return bodyOf('Words that lead:', '', ...lines).split('\n').filter(line => /^\s*(?:[-*]|\d+[.)]) /.test(line))
}

test('points that are parts of one sentence go without the signs between them, and without the stop behind them', () => {
  assert.deepEqual(listed('- how long a queue becomes,', '- why one waits, and', '- how two differ from one.'), [
    '- how long a queue becomes',
    '- why one waits',
    '- how two differ from one',
  ])
  assert.deepEqual(listed('1. 停到路边，不要挡住行人；', '2. 在锁上长按五秒；', '3. 换另一辆车。'), [
    '1. 停到路边，不要挡住行人',
    '2. 在锁上长按五秒',
    '3. 换另一辆车',
  ])
  assert.deepEqual(listed('* readers for **WAV**;', '  * and for $x$;', '* bands between 100', '  and 200 Hz;', '* plots.'), [
    '* readers for **WAV**',
    '  * and for $x$',
    '* bands between 100',
    '* plots',
  ])
})

test('points of another kind keep what they end in', () => {
  for (const lines of [
    ['- It rains.', '- It snows.'],
    ['- a;', '- b', '- c.'],
    ['- only one;'],
    ['- `a;`', '- `b;`'],
    ['- x &lt;', '- y &gt;'],
  ])
    assert.deepEqual(listed(...lines), lines)
})

test('the last point keeps its stops where it is several sentences, or ends in an abbreviation', () => {
  assert.deepEqual(listed('- pears;', '- plums. They are blue.'), ['- pears', '- plums. They are blue.'])
  assert.deepEqual(listed('- pears;', '- plums etc.'), ['- pears', '- plums etc.'])
})
