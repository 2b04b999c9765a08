import type { SlideOutcome } from '../../scripts/slides/merge.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fatesOf } from '../../scripts/commands/report-merge.ts'

const told = (...outcomes: SlideOutcome[]): string[] => fatesOf({ slides: [], outcomes })

test('what became of each slide that a person edited is said in words', () => {
  assert.deepEqual(told(
    { id: 'a', outcome: 'same' },
    { id: 'b', outcome: 'kept' },
    { id: 'c', outcome: 'merged' },
    { id: 'd', outcome: 'conflict', yours: 'x', generated: 'y' },
    { id: 'e', outcome: 'orphaned' },
    { id: 'f', outcome: 'yours' },
  ), [
    '  b stays as you edited it',
    '  c has your edits and what is new in the review',
    '  d keeps your lines where the review changed the same ones; the rest is new',
    '  e stays as you edited it, though it is gone from the review',
    '  f is your own and stays',
  ])
})

test('a deleted slide is spoken of where the review changed it, and a slide without a name is not', () => {
  assert.deepEqual(
    told({ id: 'a', outcome: 'deleted' }, { id: 'b', outcome: 'deleted', generated: 'new' }, { id: '', outcome: 'yours' }),
    ['  b stays deleted, though the review changed it'],
  )
})

test('of very many slides the first twelve are named', () => {
  const lines = told(...Array.from({ length: 15 }, (_, index): SlideOutcome => ({ id: `s${index}`, outcome: 'kept' })))
  assert.deepEqual([lines.length, lines.at(-1)], [13, '  … and 3 more by your hand'])
})
