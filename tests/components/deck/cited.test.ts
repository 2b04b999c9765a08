import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stretchesOf } from '../../../components/deck/cited.ts'

const slides = Array.from({ length: 20 }, (_, index) => ({ no: index + 1, layout: 'default', backup: index >= 15 }))
const shown = (...pages: number[]): string => stretchesOf(slides, pages).map(({ label }) => label).join(', ')

test('a source names the pages that cite it, those that follow each other from the first to the last', () => {
  assert.equal(shown(3), '3')
  assert.equal(shown(8, 3, 5, 4), '3–5, 8')
  assert.equal(shown(3, 4), '3, 4')
})

test('pages behind the end are named as they are called', () => {
  assert.equal(shown(2, 17), '2, B2')
})

test('of many stretches of pages the first few are named', () => {
  assert.equal(shown(1, 3, 5, 7), '1, 3, 5 …')
  assert.equal(shown(), '')
})

test('each stretch leads to its first page', () => {
  assert.deepEqual(stretchesOf(slides, [4, 5, 6, 9]).map(({ to }) => to), [4, 9])
  assert.deepEqual(stretchesOf(slides, [3, 4]), [{ label: '3', to: 3 }, { label: '4', to: 4 }])
})

test('stretches that would need another line are left out', () => {
  assert.equal(shown(10, 12, 14), '10, 12 …')
  assert.equal(shown(2, 3, 7, 8, 12), '2, 3, 7 …')
  assert.equal(shown(9, 10, 11, 13, 14, 15), '9–11 …')
})

test('where all pages have room none is left out', () => {
  const whole = (...pages: number[]): string => stretchesOf(slides, pages, true).map(({ label }) => label).join(', ')
  assert.equal(whole(1, 3, 5, 7), '1, 3, 5, 7')
  assert.equal(whole(10, 12, 14), '10, 12, 14')
  assert.equal(whole(9, 10, 11, 13, 14, 15), '9–11, 13–15')
})
