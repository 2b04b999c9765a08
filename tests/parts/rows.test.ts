import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowsWithin } from '../../scripts/parts/rows.ts'
import { outlineOf } from '../stages.ts'

/** Rows of the one paragraph of a review. */
function rowsOf(paragraph: string, height: number) {
  const { parts: [{ section }] } = outlineOf('# Talk', '', '## One', '', paragraph)
  const [block] = section.blocks
  assert.equal(block.kind, 'prose')
  const text = { nodes: block.nodes, start: block.place.start.offset!, end: block.place.end.offset! }
  return rowsWithin([{ kind: 'text', text, of: block }], 300, height)
}

test('a sentence that leads to a slide is set so that its page has room beneath it', () => {
  assert.equal(rowsOf('Read how it is cut up.', 170)?.size, 32)
  assert.ok(rowsOf('Read [how](#one) it is cut up.', 170)!.size < 32)
  assert.equal(rowsOf('Read [how](https://example.org) it is cut up.', 170)?.size, 32)
})

test('a short sentence by itself beside a picture is set larger than one of many lines', () => {
  const long = 'It is cut up into small pieces, which are counted one by one, weighed in a bowl and written down in a book nobody reads.'
  assert.deepEqual([rowsOf('It is cut up.', 480)?.size, rowsOf(long, 480)?.size], [44, 32])
})
