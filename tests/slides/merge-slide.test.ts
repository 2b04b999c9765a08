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
    ['would leave a fence open', slide('1', '2', '3'), slide('mine', '2', '3'), slide('1', '2', '3', '```')],
  ]) {
    test(`stay yours where they ${what}`, () => assert.deepEqual(mergeSlide(old, mine, next), { raw: mine, outcome: 'conflict' }))
  }

  test('that collide keep yours, and do not hold back the rest of the slide', () => {
    assert.deepEqual(
      mergeSlide(
        slide('1', '2', '3', '', '<!--', 'said', '', '***', '', 'read', '-->'),
        slide('mine', '2', '3', '', '<!--', 'said', '', '***', '', 'read', '-->'),
        slide('new', '2', 'new too', '', '<!--', 'said anew', '', '***', '', 'read anew', '-->'),
      ),
      { raw: slide('mine', '2', 'new too', '', '<!--', 'said anew', '', '***', '', 'read anew', '-->'), outcome: 'conflict' },
    )
  })

  test('in the note collide there alone', () => {
    assert.deepEqual(
      mergeSlide(slide('1', '', '<!--', 'said', '-->'), slide('1', '', '<!--', 'mine', '-->'), slide('new', '', '<!--', 'new', '-->')),
      { raw: slide('new', '', '<!--', 'mine', '-->'), outcome: 'conflict' },
    )
  })

  test('beside each other come together, each by itself', () => {
    assert.deepEqual(
      mergeSlide(slide('1', '2', '3'), slide('1', 'mine', '3'), slide('new', '2', 'new')),
      { raw: slide('new', 'mine', 'new'), outcome: 'merged' },
    )
  })

  for (const [what, mine, next, merged] of [
    ['taken out beside a change', ['1', '3'], ['new', '2', '3'], ['new', '3']],
    ['added beneath a change', ['1', '2', '3', 'mine'], ['1', '2', 'new'], ['1', '2', 'new', 'mine']],
    ['taken out by the plan beside a change', ['1', 'mine', '3'], ['1', '2'], ['1', 'mine']],
  ]) {
    test(`${what} come together`, () =>
      assert.deepEqual(mergeSlide(slide('1', '2', '3'), slide(...mine), slide(...next)), { raw: slide(...merged), outcome: 'merged' }))
  }

  test('taken out by one side and changed by the other collide', () => {
    assert.deepEqual(
      mergeSlide(slide('1', '2', '3'), slide('1', '3'), slide('new', 'new', '3')),
      { raw: slide('new', '3'), outcome: 'conflict' },
    )
  })

  test('are told once: what was merged is known the next time', () => {
    const [old, mine, next] = [slide('1', '2', '3'), slide('mine', '2', '3'), slide('new', '2', 'new')]
    assert.equal(mergeSlide(next, mergeSlide(old, mine, next).raw, next).outcome, 'kept')
  })
})
