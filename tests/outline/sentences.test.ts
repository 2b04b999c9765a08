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
  assert.equal(leadOf('他说「这样是对的。」后文还有一句。'), '他说「这样是对的。」')
  assert.equal(leadOf('It is indeed so. Then comes even more.'), 'It is indeed so.')
})

test('a point within a number or name ends nothing', () => {
  assert.equal(leadOf('Qwen2.5-VL has about 3.5 B. Then comes even more.'), 'Qwen2.5-VL has about 3.5 B.')
})

test('a sentence may hold bold words and code', () => {
  assert.equal(leadOf('**重点**在 `a.b` 里。后文还有一句。'), '**重点**在 `a.b` 里。')
})

test('a paragraph without an end is its own sentence', () => {
  assert.equal(leadOf('no end at all'), 'no end at all')
})
