import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { fitTime } from '../../scripts/plan/budget.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { outlineOf } from '../stages.ts'

/** The slides of a section with a picture of this shape. */
function slidesWith(size: { width: number, height: number }, ...lines: string[]): SlidePlan[] {
  const outline = outlineOf('# Talk', '', '## Weirs', '', ...lines)
  for (const block of outline.parts[0].section.blocks)
    Object.assign(block, block.kind === 'figure' ? { size } : {})
  return fitTime(planFromOutline(outline)).slides.slice(1)
}
const tall = { width: 600, height: 900 }
const kindsOf = (slides: SlidePlan[]): string[] => slides.flatMap(({ parts }) => parts.map(({ kind }) => kind))

test('a sentence that only says what comes next stands beside no picture', () => {
  for (const said of ['We now turn to time.', 'Let us first consider the gates.', '我们先来看闸门。'])
    assert.deepEqual(kindsOf(slidesWith(tall, said, '', '![](a.png)')), ['gallery'], said)
  assert.deepEqual(kindsOf(slidesWith(tall, 'It is seen by the keeper alone.', '', '![](a.png)')), ['beside'])
})

test('a caption that is the title now does not stand beneath its picture as well', () => {
  const picture = (name: string): string[] => ['', `![](${name}.png)`, '', `Figure: ${name} by season`, '']
  const slides = slidesWith(tall, ...['Gates', 'Keepers', 'Weirs'].flatMap(name => ['It is seen by the keeper alone.', ...picture(name)]))
  const { title, parts: [part] } = slides.at(-1)!
  assert.equal(wordsOf(title), 'Figure: Weirs by season')
  assert.equal(part.kind === 'beside' && part.figure.caption, undefined)
})
