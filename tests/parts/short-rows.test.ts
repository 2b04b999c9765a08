import type { Prose } from '../../scripts/outline/block.ts'
import type { TextPart } from '../../scripts/parts/text.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from '../../scripts/outline/sentences.ts'
import { rowsWithin } from '../../scripts/parts/rows.ts'
import { outlineOf } from '../stages.ts'

/** The size in px of the sentences of a paragraph that fill a slide. */
function sizeOf(paragraph: string): number | undefined {
  const of = outlineOf('# Talk', '', '## One', '', paragraph).parts[0].section.blocks[0] as Prose
  return rowsWithin(sentencesOf(of).map((text): TextPart => ({ kind: 'text', text, of })))?.size
}

test('two or three sentences of a line each are larger than those that go on on another', () => {
  assert.equal(sizeOf('一般两天。考试周人手少，可能要四天。'), 56)
  assert.equal(sizeOf('It takes two days. In spring it may take four.'), 56)
  assert.equal(sizeOf('先看日期。再看产地。最后看处理法。'), 40)
})

test('sentences that go on on another line have the size that they had', () => {
  const long = '考试周人手少，而且要修的车比平时多出一倍，所以可能要四天，也可能要一个星期才能修好。'
  assert.equal(sizeOf(`一般两天。${long}`), 40)
  assert.equal(sizeOf(`一般两天。${long}${long}`), 32)
  assert.equal(sizeOf(`It takes two days. ${'In spring, when the river is high, it may well take four. '.repeat(3)}`), 32)
})
