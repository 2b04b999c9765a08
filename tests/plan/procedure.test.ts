import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, planOf } from '../stages.ts'

/** A chapter of so many steps, each headed by what `headed` makes of its number. */
function stepped(count: number, headed: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, index) =>
    ['', `### ${headed(index + 1)}`, '', `Do what number ${index + 1} says. Then look again.`]).flat()
}
const slidesOf = (...lines: string[]): SlidePlan[] => planOf('# Talk', '', '## Setup', '', ...lines).slides.slice(1)

/** The steps on each slide: the first and how many there are, and how many the rail shows. */
function stepsOn(slides: SlidePlan[]): (number | undefined)[][] {
  return slides.flatMap(({ parts }) =>
    parts.flatMap(part => part.kind === 'procedure' ? [[part.from, part.steps.length, part.of]] : []))
}

test('sections whose headings count steps are rows of a procedure', () => {
  assert.deepEqual(stepsOn(slidesOf(...stepped(4, number => `Step ${number}: Thing ${number}`))), [[1, 4, undefined]])
  assert.deepEqual(stepsOn(slidesOf(...stepped(4, number => `第${'一二三四'[number - 1]}步：事情`))), [[1, 4, undefined]])
  assert.deepEqual(stepsOn(slidesOf(...stepped(3, number => `步骤 ${number} 事情`))), [[1, 3, undefined]])
  assert.deepEqual(stepsOn(slidesOf(...stepped(5, number => `STEP ${number} — Thing`))), [[1, 5, undefined]])
})

test('more than six go on over even slides, each beneath a rail of all of them', () => {
  assert.deepEqual(stepsOn(slidesOf(...stepped(7, number => `Step ${number}: Thing`))), [[1, 4, 7], [5, 3, 7]])
  assert.deepEqual(stepsOn(slidesOf(...stepped(10, number => `Step ${number}: Thing`))), [[1, 5, 10], [6, 5, 10]])
})

test('a step is named as its heading names it, and says what its first sentence says', () => {
  assert.match(bodyOf(...stepped(3, number => `Step ${number}: Thing ${number}`)), /^<Steps size="26">\n\n1\. \*\*Thing 1\*\* — Do what number 1 says\. Then look again\.\n2\. /)
})

test('a step that a listing tells leads to its slide', () => {
  const slides = slidesOf(
    ...stepped(3, number => `Step ${number}: Thing`),
    '',
    '### Step 4: Run it',
    '',
    'Run it once.',
    '',
    '```',
    'run',
    '```',
  )
  assert.deepEqual(slides.map(({ id }) => id), ['setup', 'step-4-run-it'])
})

test('steps without names, in another order, or that are mostly listings are the sections that they are', () => {
  const listing = ['', '```', 'run', '```']
  assert.deepEqual(stepsOn(slidesOf(...stepped(4, number => `Step ${number}`))), [])
  assert.deepEqual(stepsOn(slidesOf(...stepped(4, number => `Step ${5 - number}: Thing`))), [])
  assert.deepEqual(stepsOn(slidesOf(...[1, 2, 3].flatMap(number => ['', `### Step ${number}: Thing`, '', 'Do it.', ...listing]))), [])
  assert.deepEqual(stepsOn(slidesOf(...stepped(4, number => `Stepping ${number}: Thing`))), [])
})
