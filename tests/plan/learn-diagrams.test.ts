import type { Drawn, Heights } from '../../scripts/plan/known.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { heightsIn, withKnown } from '../../scripts/plan/known.ts'
import { learnExtents } from '../../scripts/plan/learn-diagrams.ts'
import { outlineOf } from '../stages.ts'

const outline = outlineOf('# Talk', '', '## One', '', '```mermaid', 'pie', '  "a" : 1', '```')
const slidesOf = (heights: Heights = {}) => planFromOutline(withKnown(outline, { pictures: new Map(), heights })).slides.slice(1)
function learn(heights: Heights, extent: Drawn | undefined, isSmall = false) {
  return learnExtents(outline, heights, slidesOf(heights).map(plan => ({ plan, drawings: [{ of: 'one-diagram-1', extent }], isSmall })))
}

test('a diagram that needs three parts gets them, each on a slide of its own', () => {
  const heights = learn({}, [900, 1400, 3], true)!
  assert.deepEqual(slidesOf(heights).map(({ id, share, parts: [part] }) =>
    [id, share, part.kind === 'diagram-part' && [part.part, part.of]]), [
    ['one', '1/3', [1, 3]],
    ['one-part-2', '2/3', [2, 3]],
    ['one-part-3', '3/3', [3, 3]],
  ])
})

test('parts that are not needed are taken back', () => {
  const heights = learn({}, [900, 1400, 3], true)!
  assert.deepEqual(slidesOf(learn(heights, [900, 800, 2])!).map(({ share }) => share), ['1/2', '2/2'])
})

test('a diagram that is too small beside its neighbours, and fits alone, gets the room that it needs', () => {
  const [{ parts: [part] }] = slidesOf(learn({}, [900, 500, 1], true))
  assert.equal(part.kind === 'block' && part.block.kind === 'diagram' && part.block.extent?.[1], 500)
})

test('a diagram that is read as it is teaches nothing, nor what is known already', () => {
  assert.equal(learn({}, [900, 500, 1]), undefined)
  assert.equal(learn({}, undefined, true), undefined)
  const heights = learn({}, [900, 1400, 3], true)!
  assert.equal(learn(heights, [900, 1400, 3], true), undefined)
})

test('extents of diagrams that the review no longer has are forgotten', () => {
  const heights = learn({}, [900, 1400, 3], true)!
  assert.deepEqual(heightsIn(outline, { ...heights, '0000000000000000/drawn': [1, 1, 1] }), heights)
})

test('a drawing that a person put beside a diagram is not taken for it', () => {
  const slides = slidesOf().map(plan =>
    ({ plan, isSmall: true, drawings: [{ extent: [500, 2000, 4] as Drawn }, { of: 'one-diagram-1', extent: [900, 1400, 3] as Drawn }] }))
  assert.deepEqual(Object.values(learnExtents(outline, {}, slides)!), [[900, 1400, 3]])
})
