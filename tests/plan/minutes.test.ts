import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutesOf, secondsOf, secondsToSay } from '../../scripts/plan/minutes.ts'
import { planOf } from '../stages.ts'

/** The slide of a section with these lines. */
const slideOf = (...lines: string[]): SlidePlan => planOf('# T', '', '## One', '', ...lines).slides[1]

test('a minute is 140 English words', () => {
  assert.equal(secondsToSay('word '.repeat(140)), 60)
})

test('a minute is 240 Han characters', () => {
  assert.equal(secondsToSay('字'.repeat(240)), 60)
})

test('a name with hyphen and point is one word, and punctuation is none', () => {
  assert.equal(secondsToSay('Qwen2.5-VL, 58.30 —'), secondsToSay('one two'))
})

test('Chinese and English words in one text each take their own time', () => {
  assert.equal(secondsToSay('冻结Qwen-Image不动'), secondsToSay('冻结不动') + secondsToSay('Qwen-Image'))
})

test('the spoken note alone is timed where there is one', () => {
  assert.equal(secondsOf(slideOf(`<!-- note: ${'word '.repeat(70)} -->`, '', '- a point of nine words that nobody reads out')), 30)
})

test('a picture, a table or a diagram takes ten seconds more', () => {
  assert.equal(secondsOf(slideOf(`<!-- note: ${'word '.repeat(70)} -->`, '', '| a | b |', '|---|---|', '| c | d |')), 40)
})

test('a slide without a note is estimated from its own words', () => {
  const short = secondsOf(slideOf('- a few words'))
  assert.ok(short >= 20 && short < secondsOf(slideOf('- a few words', '- and a few words more')))
})

test('a formula or a table that no note tells of takes twenty seconds more than its words', () => {
  const words = secondsOf(slideOf('- a few words'))
  for (const shown of [['$$y = Wx$$'], ['| a | b |', '|---|---|', '| c | d |']])
    assert.ok(secondsOf(slideOf(...shown)) >= words + 15, shown[0])
})

test('a slide without a note takes 100 s at most', () => {
  assert.equal(secondsOf(slideOf('| a | b |', '|---|---|', ...['b', 'c', 'd', 'e'].map(name => `| ${name} | ${'I '.repeat(80)} |`))), 100)
})

test('what stands behind the end takes no time', () => {
  const slides = planOf('# T', '', '## One', '', '- a', '', '## Two', '', '- b').slides
  const [, one, two] = slides
  assert.equal(minutesOf([one, { ...two, backup: true }]) * 60, secondsOf(one))
})
