import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actOf, keys, slideTyped } from '../../components/room/keys.ts'
import { findSlides } from '../../components/room/search.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

test('each key does one thing', () => {
  const all = keys.flatMap(({ keys }) => keys)
  assert.deepEqual(all, [...new Set(all)])
})

test('a letter does the same as a capital', () => {
  assert.deepEqual(['b', 'B', '.', 'w', 'Home'].map(key => actOf({ key, ...plain })), ['black', 'black', 'black', 'white', 'first'])
})

test('a key together with Ctrl belongs to the browser', () => {
  assert.equal(actOf({ key: 'b', ...plain, ctrlKey: true }), undefined)
})

test('typed digits name a slide that there is', () => {
  assert.deepEqual(['7', '07', '0', '', '53'].map(digits => slideTyped(digits, 52)), [7, 7, undefined, undefined, undefined])
})

const pages = [
  { no: 1, label: '1', title: 'Warm water', texts: ['Kettles'] },
  { no: 2, label: '2', title: 'Sand', texts: ['Dry dunes by the sea', 'Say that the wind moves them'] },
  { no: 3, label: 'B1', title: 'Sea salt', texts: ['Pans of clay'] },
]

test('a search finds a slide by its title first, then by what stands on it or is said to it', () => {
  assert.deepEqual(findSlides(pages, 'sea').map(({ no }) => no), [3, 2])
  assert.deepEqual(findSlides(pages, 'wind moves').map(({ no, where }) => ({ no, where })), [
    { no: 2, where: 'Say that the wind moves them' },
  ])
})

test('a page is found by its own name, in either case', () => {
  assert.deepEqual(findSlides(pages, 'b1').map(({ no }) => no), [3])
})

test('nothing asked shows all slides, and what nobody wrote finds none', () => {
  assert.equal(findSlides(pages, ' ').length, 3)
  assert.deepEqual(findSlides(pages, 'granite'), [])
})
