import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadingSentence } from '../../scripts/outline/sentences.ts'
import { outlineOf } from '../stages.ts'

/** The leading sentence of a paragraph as its source. */
function leadOf(paragraph: string): string | undefined {
  const { lead, file } = outlineOf(paragraph)
  const [block] = lead.blocks
  const rich = block.kind === 'prose' ? leadingSentence(block) : undefined
  return rich && 'nodes' in rich ? String(file).slice(rich.start, rich.end) : undefined
}

test('a sentence ends at its sign, closing quotes included', () => {
  assert.equal(leadOf('他说「对。」后文。'), '他说「对。」')
  assert.equal(leadOf('It is so. Then more.'), 'It is so.')
})

test('a point within a number or name ends nothing', () => {
  assert.equal(leadOf('Qwen2.5-VL has 3.5 B. Then more.'), 'Qwen2.5-VL has 3.5 B.')
})

test('a sentence may hold bold words and code', () => {
  assert.equal(leadOf('**重点**在 `a.b` 里。后文。'), '**重点**在 `a.b` 里。')
})

test('a paragraph without an end is its own sentence', () => {
  assert.equal(leadOf('no end at all'), 'no end at all')
})
