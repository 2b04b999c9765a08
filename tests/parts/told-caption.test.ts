import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

/** What stands beneath a table with this caption. */
function beneath(caption: string): string {
  const [, { raw }] = slidesOf('# Talk', '', '## One', '', '| a | b |', '|---|---|', '| 1 | 2 |', '', caption)
  return raw.slice(raw.indexOf('<Caption'), raw.indexOf('</Caption>') + '</Caption>'.length)
}

test('a caption that is a sentence of one line stands without the name of what it is beneath', () => {
  for (const [caption, said] of [
    ['Table: Zero is the best rival; all eight splits are shown.', 'Zero is the best rival; all eight splits are shown.'],
    ['Table: Only **one** row agrees.', 'Only **one** row agrees.'],
    ['表：接口宽度相同，一边的输出就能作另一边的输入。', '接口宽度相同，一边的输出就能作另一边的输入。'],
  ])
    assert.equal(beneath(caption), `<Caption says="it">\n\n${said}\n\n</Caption>`, caption)
})

test('one that only names, that has a number or that takes two lines stays as it is', () => {
  for (const caption of [
    'Table: Scores of all eight splits',
    'Table: Scores of all eight splits (%).',
    'Table 2: Zero is the best rival; all eight splits are shown.',
    '表2：接口宽度相同，一边的输出就能作另一边的输入。',
    'Table: The rows are sorted by what is gained over the best rival of each, and no other rival of the report is shown.',
  ])
    assert.equal(beneath(caption), `<Caption>\n\n${caption}\n\n</Caption>`, caption)
})
