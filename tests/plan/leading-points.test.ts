import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { textsOf } from '../../scripts/parts/index.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { planOf } from '../stages.ts'

const more = 'Rain that falls on the upper fields takes hours to reach the gauge, and what the soil holds back never comes down at all.'
const mehr = '上游的雨水要过几个小时才到达水文站，被土壤留住的部分永远不会流下来，这一点在每一年的记录里都看得出来。'

function slidesOf(...lines: string[]): SlidePlan[] {
  return planOf('# T', '', '## Floods', '', ...lines).slides.slice(1)
}
const shown = (slides: SlidePlan[]): string[] => slides.flatMap(({ parts }) => parts.flatMap(textsOf)).map(text => wordsOf(text).trim())

describe('a list of paragraphs', () => {
  const long = [
    'River gauges report too late.',
    'Small dams fill within a day.',
    'Soil stores half of a storm.',
    'Forecasts miss the peak.',
  ]

  test('is shown by the sentences that its points begin with, on one slide', () => {
    const slides = slidesOf(...long.map(lead => `- ${lead} ${more}`))
    assert.deepEqual(shown(slides), long)
    assert.equal(slides.length, 1)
  })

  test('is told whole in the handout', () => {
    const plan = planOf('# T', '', '## Floods', '', ...long.map(lead => `- ${lead} ${more}`))
    const lists = ledgerOf(plan).blocks.filter(({ kind }) => kind === 'points')
    assert.deepEqual(lists.map(({ slides, handout }) => [slides, handout]), [[['floods'], ['floods']]])
  })

  test('counts as shown by no more than those sentences', () => {
    const plan = planOf('# T', '', '## Floods', '', ...long.map(lead => `- ${lead} ${more}`))
    assert.ok(ledgerOf(plan).shareOnSlides < 0.3, String(ledgerOf(plan).shareOnSlides))
  })

  test('keeps the bold words that name its points', () => {
    const slides = slidesOf(...long.slice(1).map((lead, index) => `- **Reason ${index}.** ${lead} ${more} ${more}`))
    assert.deepEqual(shown(slides), long.slice(1).map((lead, index) => `Reason ${index}. ${lead}`))
  })

  test('may be one in Chinese, and have points beneath', () => {
    const leads = ['水文站的报告来得太晚。', '小水库一天之内就满了。', '土壤留住了一半的雨水。']
    const slides = slidesOf(...leads.flatMap(lead => [`- ${lead}${mehr}`, `  - ${mehr}`]))
    assert.deepEqual(shown(slides), leads)
  })

  test('may list works by their titles, with more authors than anybody reads', () => {
    const authors = Array.from({ length: 120 }, (_, index) => `Ann Lee${index}`).join(', ')
    for (const [works, titles] of [
      [['[A first book](https://example.org/1)', `[Dams](https://example.org/2). _${authors}_. 2021.`], ['A first book', 'Dams']],
      [['[第一本书](https://example.org/1)', `[水坝](https://example.org/2)。${authors}。`], ['第一本书', '水坝']],
      [['A short remark', `[Weirs of old](https://example.org/2). **${authors}**.`], ['A short remark', 'Weirs of old']],
    ]) {
      const slides = slidesOf(...works.map(work => `- ${work}`))
      assert.deepEqual(shown(slides), titles)
      assert.equal(slides.length, 1)
    }
  })

  test('goes on over as many slides as its sentences need, each told beneath its own', () => {
    const leads = Array.from({ length: 8 }, (_, index) => `Gauge ${index} stands below the weir where the two arms of the river meet.`)
    const slides = slidesOf(...leads.map(lead => `- ${lead} ${more}`))
    assert.equal(slides.length, 2)
    assert.deepEqual(slides.map(({ handout }) => handout.length), [1, 1])
  })
})

describe('a list stays a list', () => {
  const isList = (slides: SlidePlan[]): boolean => slides.some(({ parts }) => parts.some(part => part.kind === 'block'))

  test('where it fits on a slide', () => {
    assert.ok(isList(slidesOf('- Gauges report late. They are few.', '- Dams fill. They are small.')))
  })

  test('where a point only announces what stands beneath it', () => {
    assert.ok(isList(slidesOf(`- What we saw:`, `  - ${more} ${more}`, `- What we did:`, `  - ${more} ${more}`)))
  })

  test('where a point holds more than words', () => {
    assert.ok(
      isList(
        slidesOf(`- Gauges report too late. ${more} ${more}`, '', '  ```js', '  read()', '  ```', '', `- Dams fill in a day. ${more}`),
      ),
    )
  })

  test('where its order matters', () => {
    assert.ok(isList(slidesOf(`1. Read the gauge at noon. ${more} ${more}`, `2. Open the small gate first. ${more} ${more}`)))
  })
})

describe('a label right above a list', () => {
  const titled = (...lines: string[]): [string, string | undefined][] =>
    slidesOf(...lines).map(({ title, kicker }) => [wordsOf(title), kicker])

  test('is the title of its slide', () => {
    assert.deepEqual(titled('Advantages:', '', '- Cheap', '- Quick to build'), [['Advantages', '1 Floods']])
    assert.deepEqual(titled('缺点：', '', '- 太贵', '- 太慢'), [['缺点', '1 Floods']])
  })

  test('is none where it announces and names nothing', () => {
    assert.deepEqual(titled('For example:', '', '- Cheap', '- Quick'), [['Floods', undefined]])
    assert.deepEqual(titled('例如：', '', '- 太贵', '- 太慢'), [['Floods', undefined]])
  })
})
