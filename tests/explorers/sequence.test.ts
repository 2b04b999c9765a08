import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segmentsFromText, withBlock, withoutLast, withText } from '../../talk/explorers/sequence.ts'

test('a sequence is read from its short form', () => {
  assert.deepEqual(segmentsFromText('t4-v3x4x6-i8x2', 0.5), [
    { kind: 'text', tokens: 4 },
    { kind: 'video', grid: [3, 4, 6], secondPerGrid: 0.5 },
    { kind: 'image', grid: [1, 8, 2] },
  ])
})

test('what is no sequence, merges into no whole tokens, or is too long to be seen is none', () => {
  for (const text of [
    '',
    't',
    't0',
    'x4',
    't4-',
    'i8',
    'i3x4',
    'v3x4',
    'v0x4x4',
    't4--i8x4',
    't129',
    'i64x64',
    Array.from({ length: 13 }, () => 't1').join('-'),
  ])
    assert.equal(segmentsFromText(text), undefined, text)
})

test('text grows by a token, at the end of a text or behind a block', () => {
  assert.deepEqual([withText('t4'), withText('t4-i8x4')], ['t5', 't4-i8x4-t1'])
})

test('the last token or block is deleted, but never the last of all', () => {
  assert.deepEqual(
    ['t4-i8x4-t2', 't4-i8x4-t1', 't4-i8x4', 't2', 't1', 'i8x4'].map(withoutLast),
    ['t4-i8x4-t1', 't4-i8x4', 't4', 't1', 't1', 'i8x4'],
  )
})

test('a block for which there is no room is not added', () => {
  assert.equal(withBlock('t120', 'v3x4x4'), 't120')
  assert.equal(withBlock('t1', 'v3x4x4'), 't1-v3x4x4')
  assert.equal(withText('t128'), 't128')
})
