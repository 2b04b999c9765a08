import type { DeckPlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

function slideOf(...prose: string[]): DeckPlan['slides'][number] {
  const { slides } = planOf('# Signs', '', '## Prose', '', ...prose.flatMap(line => [line, '']), '## Use', '', 'They are read at noon.')
  return slides.find(({ chapter }) => chapter?.title === 'Prose')!
}
function rowsOf({ parts }: DeckPlan['slides'][number]): string[] {
  return parts.flatMap(part => part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text)) : [])
}

test('a sentence that only says how signs are written is no claim, and stands with the others beneath the heading', () => {
  for (const sentence of ['An arrow is -> or => or <-.', 'A mark of emphasis is `**`, a note of the foot is `[^1]`.', '乘方在正文里写作 `x^2`。']) {
    const slide = slideOf(`${sentence} A boat is a word of four letters.`, 'Words of a sentence keep their places.')
    assert.notEqual(wordsOf(slide.title).slice(0, 10), sentence.slice(0, 10), sentence)
  }
  assert.equal(wordsOf(slideOf('\\[click] opens the lock of the boat.', 'It has two.').title), 'Prose')
})

test('a sentence about a matter stays one, whatever it ends with', () => {
  for (const sentence of ['For most boats the mean wait is $W_q$.', 'The boats of the ferry are called by their crews.'])
    assert.notEqual(wordsOf(slideOf(`${sentence} It was seen at noon.`, 'Nobody was asked before noon.').title), 'Prose', sentence)
})

test('what is left without its pointer is shown no shorter where it is no sentence', () => {
  assert.deepEqual(rowsOf(slideOf('Fast enough: see [above](#use). Measure before you believe.'))[0], 'Fast enough: see above.')
  assert.ok(rowsOf(slideOf('The ferry is fast enough for all of them, see [above](#use). Measure before you believe.')).every(row => !/see above/.test(row)), String(0))
})
