import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { bodyOf, planOf } from '../stages.ts'

/** A chapter of so many questions with answers of two sentences. */
function asked(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    ['', `### May I do thing ${index}?`, '', `Yes, with card ${index} you may. Bring it along on day ${index}.`]).flat()
}
const slidesOf = (...lines: string[]): SlidePlan[] => planOf('# Talk', '', '## Rules', '', ...lines).slides.slice(1)

/** The questions on a slide, each with what is shown of its answer. */
function questionsOn({ parts }: SlidePlan): [string, string][] {
  return parts.flatMap(part => part.kind === 'briefs'
    ? part.briefs.map(({ heading = '', texts }): [string, string] => [heading, texts.map(({ text }) => wordsOf(text).trim()).join(' ')])
    : [])
}

test('sections that ask stand on one slide with the beginning of their answers, and need none to announce them', () => {
  const slides = slidesOf(...asked(4))
  assert.deepEqual(slides.map(({ id, layout }) => [id, layout]), [['rules', 'default']])
  assert.deepEqual(questionsOn(slides[0])[1], ['May I do thing 1?', 'Yes, with card 1 you may. Bring it along on day 1.'])
})

test('so do Chinese ones', () => {
  const [slide, ...others] = slidesOf('### 能借几辆？', '', '一辆。', '', '### 借多久？', '', '一小时。', '', '### 还到哪里？', '', '任何车桩。')
  assert.deepEqual(questionsOn(slide), [['能借几辆？', '一辆。'], ['借多久？', '一小时。'], ['还到哪里？', '任何车桩。']])
  assert.equal(others.length, 0)
})

test('a slide holds six of them at most', () => {
  assert.deepEqual(slidesOf(...asked(6)).map(slide => questionsOn(slide).length), [6])
  assert.deepEqual(slidesOf(...asked(13)).map(slide => [slide.share, questionsOn(slide).length]), [['1/3', 4], ['2/3', 5], ['3/3', 4]])
})

test('their answers are told whole in the handout', () => {
  const [slide] = slidesOf(...asked(3), '', 'A third sentence stands apart.')
  assert.ok(slide.handout.some(block => 'kind' in block && block.kind === 'prose' && block.nodes[0].position!.start.line > 15))
})

test('a question that more than words answer leads to its slide, where words begin the answer', () => {
  const lines = (...said: string[]): string[] => [
    '## Rules',
    ...asked(3),
    '',
    '### What does it cost?',
    '',
    ...said,
    '| Who | Price |',
    '|---|---|',
    '| you | 2 |',
    '| others | 3 |',
    '| all | 4 |',
  ]
  const slides = planOf('# Talk', '', ...lines()).slides.slice(1)
  assert.deepEqual(slides.map(({ id }) => id), ['rules', 'what-does-it-cost'])
  const link = /## \[What does it cost\?\]\(\/what-does-it-cost\)/
  assert.match(bodyOf(...lines('It costs little.', '').slice(1)), link)
  assert.doesNotMatch(bodyOf(...lines().slice(1)), link)
})

test('two questions, or sections most of which need slides of their own, are what they are', () => {
  assert.notEqual(slidesOf(...asked(2))[0].id, slidesOf(...asked(3))[0].id)
  const table = ['', '| a | b |', '|---|---|', '| 1 | 2 |', '| 3 | 4 |']
  const slides = slidesOf('### One?', ...table, '', '### Two?', ...table, '', '### Three?', '', 'Yes.')
  assert.equal(slides[0].layout, 'section')
})

test('questions among other sections share a slide behind the one that announces the chapter', () => {
  const slides = slidesOf('### Prices', '', '| a | b |', '|---|---|', '| 1 | 2 |', '| 3 | 4 |', ...asked(3))
  assert.deepEqual(slides.map(({ id }) => id), ['rules', 'prices', 'may-i-do-thing-0'])
})

test('an answer is read from its beginning: only its first sentence may be the title', () => {
  const titleOf = (...answer: string[]): string =>
    wordsOf(slidesOf('### How long does it take?', '', ...answer, '', '### Prices', '', '| a | b |', '|---|---|', '| 1 | 2 |')[1].title)
  assert.equal(
    titleOf('Two days. In the weeks of examinations it may therefore take four days, since few are here.'),
    'How long does it take?',
  )
  assert.equal(
    titleOf('A repair takes two days at most. In the weeks of examinations it may take four days.'),
    'A repair takes two days at most',
  )
})
