import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mergeSlide } from '../../scripts/slides/merge-slide.ts'

/** A slide with these lines. */
const slide = (...lines: string[]): string => ['---', 'routeAlias: a', '---', '', ...lines].join('\n')

describe('lines changed on both sides', () => {
  test('come together where they do not touch', () => {
    assert.deepEqual(
      mergeSlide(slide('1', '2', '3'), slide('mine', '2', '3'), slide('1', '2', 'new')),
      { raw: slide('mine', '2', 'new'), outcome: 'merged' },
    )
  })

  test('are taken once where both sides say the same', () => {
    assert.deepEqual(
      mergeSlide(slide('1', '2', '3'), slide('new', '2', 'mine'), slide('new', '2', '3')),
      { raw: slide('new', '2', 'mine'), outcome: 'kept' },
    )
  })

  test('come together where one is the last of the slide and the other a new note', () => {
    const note = ['', '<!--', 'said', '-->']
    assert.deepEqual(
      mergeSlide(slide('1', '2'), slide('1', 'mine'), slide('1', '2', ...note)),
      { raw: slide('1', 'mine', ...note), outcome: 'merged' },
    )
  })

  for (const [what, old, mine, next] of [
    ['collide', slide('1', '2'), slide('mine', '2'), slide('new', '2')],
    [
      'would be two slides',
      slide('1', '2', '3', '4'),
      slide('1', '2', '3', '```', '4'),
      slide('0', '', '---', '', '2', '3', '4', '```', '---'),
    ],
    [
      'would part the halves of a component',
      slide('<Columns>', '1', '2', '3', '</Columns>'),
      slide('<Columns>', '1', '</Columns>', '<Columns>', '2', '3', '</Columns>'),
      slide('1', '2', '3'),
    ],
    [
      'would leave a fence open',
      slide('1', '2', '3', '4'),
      slide('1', '```', '2', '```', '3', '4'),
      slide('0', '2', '3', '4', '```', 'a', '```').replace('0\n2', '```\n0\n2'),
    ],
  ]) {
    test(`stay yours where they ${what}`, () => assert.deepEqual(mergeSlide(old, mine, next), { raw: mine, outcome: 'conflict' }))
  }
})
