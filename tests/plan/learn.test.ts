import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allBoxesOf, boxesOf } from '../../scripts/parts/index.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { heightsIn, withKnown } from '../../scripts/plan/known.ts'
import { learnHeights } from '../../scripts/plan/learn.ts'
import { outlineOf } from '../stages.ts'

const outline = outlineOf(
  '# Talk',
  '',
  '## One',
  '',
  ...Array.from({ length: 6 }, (_, index) => `- point ${index}`),
  '',
  '## Two',
  '',
  '- other',
)
const plan = (heights = {}) => planFromOutline(withKnown(outline, { pictures: new Map(), heights })).slides
const [, one] = plan()
const estimates = boxesOf(one.parts).map(({ block, height }) => ({ id: block?.id, height }))
const times = (factor: number) => estimates.map(({ id, height }) => ({ id, height: factor * height }))

test('a block three times as tall as estimated is planned on more slides, the others stay', () => {
  const heights = learnHeights(outline, {}, [{ plan: one, seen: times(3) }])
  const slides = plan(heights)
  assert.deepEqual(slides.map(({ id }) => id), ['cover', 'one', 'one-part-2', 'two'])
})

test('what was learnt once is not learnt again', () => {
  const measured = times(1.5)
  const heights = learnHeights(outline, {}, [{ plan: one, seen: measured }])!
  const [, again] = plan(heights)
  assert.equal(learnHeights(outline, heights, [{ plan: again, seen: measured }]), undefined)
})

test('heights that are as estimated teach nothing', () => {
  assert.equal(learnHeights(outline, {}, [{ plan: one, seen: estimates }]), undefined)
})

test('what a person wrote besides teaches nothing, and hides nothing of the blocks', () => {
  assert.equal(learnHeights(outline, {}, [{ plan: one, seen: [{ height: 400 }, ...estimates] }]), undefined)
  assert.deepEqual(
    Object.values(learnHeights(outline, {}, [{ plan: one, seen: [{ height: 400 }, ...times(3)] }])!),
    Object.values(learnHeights(outline, {}, [{ plan: one, seen: times(3) }])!),
  )
})

test('a list in a column is known by its own name, whatever stands beside it', () => {
  const columns = outlineOf('# Talk', '', '## Two ways', '', '### Old', '', '- one', '- two', '', '### New', '', '- three', '- four')
  const shared = planFromOutline(columns).slides.find(({ parts: [part] }) => part?.kind === 'panels')!
  const lists = allBoxesOf(shared.parts).flatMap(({ block, height }) => block?.id ? [{ id: block.id, height }] : [])
  assert.deepEqual(lists.map(({ id }) => id), ['old-points-1', 'new-points-1'])
  const seen = [{ height: 900, within: lists.map(({ id, height }) => ({ id, height: id === 'new-points-1' ? 2 * height : height })) }]
  const [[tall, estimate], ...others] = Object.values(learnHeights(columns, {}, [{ plan: shared, seen }])!)
  assert.deepEqual([tall / estimate, others], [2, []])
})

test('heights of blocks that the review no longer has are forgotten', () => {
  const heights = learnHeights(outline, {}, [{ plan: one, seen: times(2) }])!
  assert.deepEqual(heightsIn(outline, { ...heights, '0000000000000000': [2, 1] }), heights)
})

test('a picture is as tall as its own size makes it', () => {
  const figures = outlineOf('# Talk', '', '## One', '', '- point', '', '![](a.png)')
  const known = withKnown(figures, { pictures: new Map([['a.png', { size: { width: 1152, height: 300 } }]]), heights: {} })
  assert.equal(boxesOf(planFromOutline(known).slides[1].parts).at(-1)?.height, 300)
})
