import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

const slideOf = (heading: string, ...lines: string[]): SlidePlan => planOf('# Talk', '', `## ${heading}`, '', ...lines).slides.at(-1)!

function told({ title, kicker, parts: [part] }: SlidePlan): unknown[] {
  return [wordsOf(title), kicker, part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text)) : part.kind]
}

test('the name of the only line beneath a heading of a word is the title, what it says stands alone', () => {
  for (const [heading, line, name, said] of [
    ['Cover', '**Contribution**: The first count of what museums hold', 'Contribution', 'The first count of what museums hold'],
    ['Clocks', '**Main point:** clocks run apart in any town', 'Main point', 'clocks run apart in any town'],
    ['封面', '**贡献**：第一次数清了小博物馆的藏品', '贡献', '第一次数清了小博物馆的藏品'],
  ])
    assert.deepEqual(told(slideOf(heading, line)), [name, `1 ${heading}`, [said]])
})

test('a heading of more words stays, as does one over bold words that name nothing', () => {
  for (const [heading, ...lines] of [
    ['What the museums of small towns hold', '**Contribution**: The first count of what museums hold'],
    ['Cover', '**The first count** of what museums hold and never show'],
  ])
    assert.notEqual(wordsOf(slideOf(heading, ...lines).title), 'Contribution', heading)
})
