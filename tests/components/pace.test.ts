import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../components/deck/chapters.ts'
import { clockOf, delayOf, plannedAt, secondsOf } from '../../components/deck/pace.ts'
import { pageLabel } from '../../components/deck/page-label.ts'

const slides = [{ no: 1, seconds: 60 }, { no: 2, seconds: 30 }, { no: 3 }, { no: 4, seconds: 90, backup: true }]

test('what stands behind the end takes no time', () => {
  assert.equal(secondsOf(slides), 90)
})

test('a slide begins when those before it have had their time', () => {
  assert.deepEqual(plannedAt(slides, 2), { from: 60, to: 90 })
})

test('within a slide\'s own time nobody is late', () => {
  assert.deepEqual([60, 75, 90].map(elapsed => delayOf({ from: 60, to: 90 }, elapsed)), [0, 0, 0])
})

test('who is on a slide too early is ahead, who is on it too long behind', () => {
  assert.deepEqual([20, 130].map(elapsed => delayOf({ from: 60, to: 90 }, elapsed)), [-40, 40])
})

test('a clock counts minutes, and hours where there are any', () => {
  assert.deepEqual([0, 80, -80, 3725].map(clockOf), ['0:00', '1:20', '1:20', '1:02:05'])
})

test('the counter stands still at the last main slide', () => {
  assert.deepEqual([3, 4].map(no => pageLabel(slides, no)), ['3 / 3', 'B1'])
})

test('the counter counts main slides alone, wherever a backup slide was moved to', () => {
  assert.equal(pageLabel([{ no: 1 }, { no: 2, backup: true }, { no: 3 }], 3), '2 / 2')
})

test('the sources stand behind the end, uncounted', () => {
  const facts = ['default', 'references'].map((layout, index) => factsOf({ no: index + 1, meta: { slide: { frontmatter: { layout } } } }))
  assert.deepEqual([1, 2].map(no => pageLabel(facts, no)), ['1 / 1', 'R1'])
})
