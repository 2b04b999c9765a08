import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { planOf } from '../stages.ts'

const listing = ['```', 'area(2, 3)', '```', '']
const list = ['- the width', '- the height', '']
const rowsOf = (rows: number): string[] => Array.from({ length: rows }, (_, row) => `| row ${row} | x |`)
const table = (rows: number): string[] => ['| name | value |', '|---|---|', ...rowsOf(rows), '']
const long = 'This sentence says so much of what stands behind it that it leads to a slide of its own.'

/** What the slides of a chapter with these lines are made of. */
function kindsOf(...lines: string[]): string[][] {
  return planOf('# Talk', '', '## One', '', ...lines).slides.slice(1).map(({ parts }) =>
    parts.map(part => part.kind === 'block' ? part.block.kind : part.kind))
}

test('few words between two small things keep them on one slide', () => {
  assert.deepEqual(kindsOf(...listing, 'It takes two numbers.', '', ...list), [['code', 'text', 'points']])
  assert.deepEqual(kindsOf(...list, 'So', '', ...table(2)), [['points', 'text', 'table']])
})

test('many words between them, or a thing that fills a slide, begin another', () => {
  assert.equal(kindsOf(...listing, `${long.slice(0, -1)}, ${long.slice(0, -1)} and ${long}`, '', ...list).length, 2)
  assert.equal(kindsOf(...table(9), 'So', '', ...table(9)).length, 2)
})

test('what the author titles begins a slide of its own', () => {
  assert.equal(kindsOf(...listing, '<!-- deck: title="Two numbers are taken" -->', '', 'It takes two.', '', ...list).length, 2)
})

describe('a quotation of a few words', () => {
  const layoutsOf = (...lines: string[]): string[] =>
    planOf('# Talk', '', '## Rules', '', ...lines).slides.slice(1).map(({ layout, parts }) => `${layout} ${parts.length}`)

  test('stands among what is little beside it', () => {
    assert.deepEqual(layoutsOf('> Search first.', '', '```text', 'ask -> search', '```', '', '> Prefer the simple way.'), ['default 3'])
    assert.deepEqual(layoutsOf('> 先查，再问。', '', '- 一', '- 二'), ['default 2'])
    assert.deepEqual(layoutsOf('| a | b |', '|---|---|', '| 1 | 2 |', '', '> Count twice.'), ['default 2'])
  })

  test('has a slide to itself where it is alone, and so has a longer one', () => {
    assert.deepEqual(layoutsOf('> Search first.'), ['quote 1'])
    const long = '> Whoever counts the boats at night has to count them again in the morning, since some of them come in with the tide.'
    assert.deepEqual(layoutsOf(long, '', '- one', '- two'), ['quote 1', 'default 1'])
  })
})

test('a formula and a listing share a slide with the sentence between them, however many words it has up to a third of a slide', () => {
  const between = 'With a price of 9,000 and 46 hours a week at a wage of 16 and upkeep of 90, the machine is paid for within 14 weeks.'
  const shown = (said: string): number =>
    planOf('# Talk', '', '## Cost', '', '$$p = x$$', '', said, '', '```js', 'pay()', '```').slides.length - 1
  assert.deepEqual([shown(between), shown(`${between.slice(0, -1)}, ${between.toLowerCase()}`)], [1, 2])
})
