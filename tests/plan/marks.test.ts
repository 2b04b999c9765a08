import type { DeckPlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { outlineOf } from '../stages.ts'

/** The plan of a section with a picture of this size. */
function planWith(width: number, height: number, ...lines: string[]): DeckPlan {
  const outline = outlineOf('# Talk', '', '## Weirs', '', 'The keeper opens the gates.', '', ...lines)
  for (const block of outline.parts[0].section.blocks)
    Object.assign(block, block.kind === 'figure' ? { size: { width, height } } : {})
  return planFromOutline(outline)
}
const left = ({ omitted }: DeckPlan): string[] => omitted.map(({ block }) => block.kind)

test('a picture no larger than a sign among words is no evidence: it is left out, and said to be', () => {
  for (const [width, height] of [[16, 16], [32, 20], [1, 1]])
    assert.deepEqual(left(planWith(width, height, '![a dot](a.png)')), ['figure'])
})

test('a picture that is small, long or high stays', () => {
  assert.deepEqual(left(planWith(120, 20, '![a bar](a.png)')), [])
  assert.deepEqual(left(planWith(48, 48, '![a gate](a.png)')), [])
  assert.deepEqual(left(planWith(8, 200, '![a pole](a.png)')), [])
})
