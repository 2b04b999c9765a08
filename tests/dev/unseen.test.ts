import type { Generated } from '../../scripts/commands/generate.ts'
import type { SlideOutcome } from '../../scripts/slides/merge.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { unseenChanges } from '../../scripts/dev/unseen.ts'

/** A deck of one slide, what became of it, and what is said of it. */
function deck(outcome: SlideOutcome, raw: string, rule?: string): Pick<Generated, 'plan' | 'merge'> {
  const file = new VFile({ path: 'review.md' })
  if (rule)
    file.message('Slide `goal` is edited by hand', { ruleId: rule, place: { line: 7, column: 1 } })
  return { plan: { outline: { file } } as Generated['plan'], merge: { slides: [{ id: 'goal', raw }], outcomes: [outcome] } }
}
function conflict(): Pick<Generated, 'plan' | 'merge'> {
  return deck({ id: 'goal', outcome: 'conflict', yours: 'mine', generated: 'new' }, 'mine', 'slide-conflict')
}
const told = ['review.md:7:1 Slide `goal` is edited by hand']

test('a change that a slide does not show is told as long as nobody touches the slide', () => {
  const tell = unseenChanges()
  assert.deepEqual(tell(conflict()), told)
  assert.deepEqual(tell(deck({ id: 'goal', outcome: 'kept' }, 'mine')), told)
  assert.deepEqual(tell(deck({ id: 'goal', outcome: 'kept' }, 'mine, and what is new')), [])
})

test('a change that the slide takes, or the review takes back, is told no more', () => {
  for (const outcome of ['same', 'merged', 'regenerated'] as const) {
    const tell = unseenChanges()
    tell(conflict())
    assert.deepEqual(tell(deck({ id: 'goal', outcome }, 'mine')), [])
  }
})

test('a slide that was edited and did not change in the review is none of them', () => {
  assert.deepEqual(unseenChanges()(deck({ id: 'goal', outcome: 'kept' }, 'mine')), [])
})

test('an error is told with its place', () => {
  const { plan, merge } = deck({ id: 'goal', outcome: 'same' }, 'text', 'no-title')
  plan.outline.file.messages[0].fatal = true
  assert.deepEqual(unseenChanges()({ plan, merge }), told)
})
