import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { outlineOf } from '../stages.ts'

/** What stands beneath the table of a section that goes on with a paragraph. */
function beneath(paragraph: string): string | undefined {
  const table = ['| Queue | Jobs |', '| --- | --: |', '| North<sup>1</sup> | 12 |', '| South* | 9 |']
  const { parts: [{ section: { blocks } }] } = outlineOf('# Talk', '', '## Queues', '', ...table, '', paragraph)
  const { caption } = blocks.find(({ kind }) => kind === 'table')!
  return caption && toString(caption)
}

test('a note that begins with the sign of a cell stays with its table', () => {
  const notes = ['<sup>1</sup> Since 1970.', '\\* Closed on Sundays.', '† Counted by hand.', 'Note: one queue was closed.', '注：一条队列关闭。']
  for (const note of notes)
    assert.notEqual(beneath(note), undefined, note)
})

test('what a text says next is no note of the table before it', () => {
  for (const words of ['South is shorter.', '1 queue was closed.', '注意排队的时间。', `Note: ${'the queue was long and '.repeat(8)}closed.`])
    assert.equal(beneath(words), undefined, words)
})
