import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../../scripts/outline/rich.ts'
import { planOf } from '../../stages.ts'

test('the name of a paragraph at its end is not seen, with a blank before it or right behind Chinese words', () => {
  for (const [line, seen] of [
    ['The sea rises by a hand each year. ^rise-1', 'The sea rises by a hand each year'],
    ['海马体以大约二十倍的速度重放白天的活动。^replay', '海马体以大约二十倍的速度重放白天的活动'],
    ['海马体以大约二十倍的速度重放白天的活动。 ^a2', '海马体以大约二十倍的速度重放白天的活动'],
  ])
    assert.equal(wordsOf(planOf('# Talk', '', '## Sea', '', line, '', '- a point').slides[1].title), seen)
})
