import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'
import { kindsOf } from './chapter.ts'

const slideOf = (heading: string, ...lines: string[]): SlidePlan => planOf('# Talk', '', `## ${heading}`, '', ...lines).slides.at(-1)!
const told = ({ title, kicker, ...slide }: SlidePlan): unknown[] => [wordsOf(title), kicker, kindsOf({ title, ...slide })]

const long = `A weir without a gate is only a wall ${'that somebody built across a river '.repeat(4)}in spring.`

test('a quotation that its reader speaks of beneath a mere label is the title, its place stands beside the label', () => {
  assert.deepEqual(
    told(slideOf('Disagree', '> “A weir without a gate is only a wall.” (Reed, 2020, p. 3)', '', long)),
    ['“A weir without a gate is only a wall.”', '1 Disagree · Reed, 2020, p. 3', ['rows']],
  )
  assert.deepEqual(
    told(slideOf('存疑', '> 「没有闸门的堰，只是一堵墙而已。」（芦苇，2020，第3页）', '', `${'这一句说得太满，'.repeat(9)}鱼照样能过。`)),
    ['「没有闸门的堰，只是一堵墙而已。」', '1 存疑 · 芦苇，2020，第3页', ['rows']],
  )
  assert.deepEqual(
    told(slideOf('Method', '> “We visited each weir twice, by day and by night.”', '', long)),
    ['“We visited each weir twice, by day and by night.”', '1 Method', ['rows']],
  )
})

test('it stays a quotation beneath a heading that says something, alone, in other words than quoted ones, and where it is long', () => {
  const said = ['', long]
  for (const [heading, ...lines] of [
    ['Why a weir needs a gate', '> “A weir without a gate is only a wall.”', ...said],
    ['Result', '> “A weir without a gate is only a wall.”'],
    ['Result', '> A weir without a gate is only a wall.', ...said],
    ['Result', `> “${long}”`, ...said],
  ])
    assert.doesNotMatch(wordsOf(slideOf(heading, ...lines).title), /^“/, lines[0])
})

test('what stands behind another thing is no title above a quotation', () => {
  for (const [heading, quotation, leading, last] of [
    ['Quotation', '> We sleep, and the river talks.', 'The embedded note:', 'A short sleep before midnight is worth two of them.'],
    ['Words', '> Water has the last word.', 'What I have read since:', 'The first half of the night matters more than its length.'],
    ['引用', '> 我们睡着的时候，大脑在讲白天的故事。', '嵌入的笔记：', '前半夜睡得好，比睡得长更重要。'],
  ])
    assert.equal(wordsOf(slideOf(heading, quotation, '', leading, '', '![[a note]]', '', last).title), heading)
})
