import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxesOf } from '../../scripts/parts/index.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { heightsIn, withKnown } from '../../scripts/plan/known.ts'
import { learnHeights } from '../../scripts/plan/learn.ts'
import { outlineOf } from '../stages.ts'

const outline = outlineOf('# Talk', '', '## One', '', ...Array.from({ length: 6 }, (_, index) => `- point ${index}`), '', '## Two', '', '- other')
const plan = (heights = {}) => planFromOutline(withKnown(outline, { pictures: new Map(), heights })).slides
const [, one] = plan()
const estimates = boxesOf(one.parts).map(({ height }) => height)

test('a block three times as tall as estimated is planned on more slides, the others stay', () => {
  const heights = learnHeights(outline, {}, [{ plan: one, heights: estimates.map(height => 3 * height) }])
  const slides = plan(heights)
  assert.deepEqual(slides.map(({ id }) => id), ['cover', 'one', 'one-part-2', 'two'])
})

test('what was learnt once is not learnt again', () => {
  const measured = estimates.map(height => 1.5 * height)
  const heights = learnHeights(outline, {}, [{ plan: one, heights: measured }])!
  const [, again] = plan(heights)
  assert.equal(learnHeights(outline, heights, [{ plan: again, heights: measured }]), undefined)
})

test('heights that are as estimated teach nothing', () => {
  assert.equal(learnHeights(outline, {}, [{ plan: one, heights: estimates }]), undefined)
})

test('a slide with other boxes than planned teaches nothing', () => {
  assert.equal(learnHeights(outline, {}, [{ plan: one, heights: [...estimates, 400] }]), undefined)
})

test('heights of blocks that the review no longer has are forgotten', () => {
  const heights = learnHeights(outline, {}, [{ plan: one, heights: estimates.map(height => 2 * height) }])!
  assert.deepEqual(heightsIn(outline, { ...heights, '0000000000000000': [2, 1] }), heights)
})

test('a picture is as tall as its own size makes it', () => {
  const figures = outlineOf('# Talk', '', '## One', '', '![a](a.png)')
  const known = withKnown(figures, { pictures: new Map([['a.png', { width: 1152, height: 300 }]]), heights: {} })
  assert.deepEqual(boxesOf(planFromOutline(known).slides[1].parts).map(({ height }) => height), [300])
})
