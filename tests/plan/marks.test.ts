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

test('a picture no larger than a sign among words is left out, and said to be', () => {
  for (const line of ['A gate ![a dot](a.png) is shown as a dot.', '- a gate is a dot ![](a.png)', '- one\n- 闸门 ![点](a.png) 是一个点']) {
    assert.deepEqual(left(planWith(16, 16, line)), ['figure'], line)
    assert.deepEqual(left(planWith(48, 32, line)), [], line)
  }
})

test('one that stands alone is shown, however small', () => {
  for (const [width, height] of [[16, 16], [32, 20], [1, 1]])
    assert.deepEqual(left(planWith(width, height, '![a dot](a.png)')), [])
})
