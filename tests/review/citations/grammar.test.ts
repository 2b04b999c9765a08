import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readGroup, readNarrative } from '../../../scripts/review/citations/grammar.ts'

test('words before a key and places behind it are kept', () => {
  assert.deepEqual(readGroup('see @a, pp. 3-5; also @b, 第 3 章'), [
    { key: 'a', locator: 'pp. 3-5', prefix: 'see' },
    { key: 'b', locator: '第 3 章', prefix: 'also' },
  ])
})

test('a place needs no comma, and goes on behind a semicolon that no key follows', () => {
  assert.deepEqual(readGroup('@a p. 3; Table 2; @b'), [{ key: 'a', locator: 'p. 3; Table 2' }, { key: 'b', locator: '' }])
})

test('emphasis in a place or around a key is no part of them', () => {
  for (const [words, citation] of [
    ['@a, pp. 3 and *passim*', { key: 'a', locator: 'pp. 3 and passim' }],
    ['**@a** is bold', { key: 'a', locator: 'is bold' }],
    ['_see_ @a_b, fig_2', { key: 'a_b', locator: 'fig_2', prefix: 'see' }],
  ] as const)
    assert.deepEqual(readGroup(words), [citation])
})

test('a minus leaves out the names', () => {
  assert.deepEqual(readGroup('-@a, p. 2'), [{ key: 'a', locator: 'p. 2', isYearAlone: true }])
})

test('a key holds what keys hold in bibliographies, in brackets and registers', () => {
  const keys = ['DBLP:conf/nips/Vaswani17', 'key_with.dots-and+plus', '王2024综述', 'doi:10.1000/x(1)y', 'https://example.org/a?b=1']
  assert.deepEqual(keys.map(key => readGroup(`@${key}`)[0].key), keys)
  assert.equal(readGroup('@{a key: with signs}, p. 1')[0].key, 'a key: with signs')
})

test('a full stop behind a key is none of it', () => {
  assert.deepEqual(readGroup('@wu2025.'), [{ key: 'wu2025', locator: '' }])
})

test('mail, a path with a scope and words are no group', () => {
  assert.deepEqual(['me@example.org', 'some words', 'see node_modules/@scope/name', '@'].map(readGroup), [[], [], [], []])
})

test('numbers and their ranges are citations by number', () => {
  const numbers = (words: string): string[] => readGroup(words).map(({ key }) => key)
  assert.deepEqual(numbers('12'), ['12'])
  assert.deepEqual(numbers('3, 5'), ['3', '5'])
  assert.deepEqual(numbers('7–9，11'), ['7', '8', '9', '11'])
  assert.deepEqual(numbers('2020'), [])
})

test('a number may have a place in its source behind it', () => {
  assert.deepEqual(readGroup('6, Sec. 2'), [{ key: '6', locator: 'Sec. 2' }])
  assert.deepEqual(readGroup('2, pp. 4–6; 3'), [{ key: '2', locator: 'pp. 4–6' }, { key: '3', locator: '' }])
  assert.deepEqual(readGroup('12，第 3 章'), [{ key: '12', locator: '第 3 章' }])
  assert.deepEqual(['0, x', '1, two', '3, pages', 'Table 1, p. 2'].map(readGroup), [[], [], [], []])
})

test('a narrative citation has a key, in braces or not, and a place behind it', () => {
  assert.deepEqual(readNarrative('@a [p. 7; @b]'), [{ key: 'a', locator: 'p. 7' }, { key: 'b', locator: '' }])
  assert.deepEqual(readNarrative('@{a/b c}'), [{ key: 'a/b c', locator: '' }])
  assert.deepEqual(readNarrative('-@a'), [{ key: 'a', locator: '', isYearAlone: true }])
})
