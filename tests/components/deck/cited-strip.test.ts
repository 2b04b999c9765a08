import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripOf, tickOf } from '../../../components/deck/cited-strip.ts'

const slides = [
  { no: 1, layout: 'cover' },
  { no: 2, layout: 'default', chapter: '1' },
  { no: 3, layout: 'default', chapter: '1' },
  { no: 4, layout: 'default', chapter: '2' },
  { no: 5, layout: 'references', backup: true },
  { no: 6, layout: 'default', chapter: '1', backup: true },
  { no: 7, layout: 'default', chapter: '2', backup: true },
]

test('every slide but the sources has a tick, those that cite a full one', () => {
  assert.deepEqual(stripOf(slides, [2, 4]).flatMap(({ no, isCiting }) => isCiting ? [no] : []), [2, 4])
  assert.deepEqual(stripOf(slides, [7]).map(({ no }) => no), [1, 2, 3, 4, 6, 7])
  assert.deepEqual(stripOf(slides, []).filter(({ isCiting }) => isCiting), [])
})

test('chapters are set apart, and so is what stands behind the end, as a whole', () => {
  assert.deepEqual(stripOf(slides, []).flatMap(({ no, isFirst }) => isFirst ? [no] : []), [2, 4, 6])
})

test('a talk of very many slides has no strip, and a long one has narrow ticks', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ no: index + 1, layout: 'default', chapter: '1' }))
  assert.deepEqual(stripOf(many(200), [3]), [])
  assert.equal(tickOf(stripOf(many(20), [3])), 8)
  assert.ok(tickOf(stripOf(many(120), [3])) < 3)
})
