import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

/** The footers of the slides of a section with these lines. */
function footersOf(...lines: string[]): (string | undefined)[] {
  const deck = slidesOf('# Talk', '', '## One', '', ...lines, '', '## Two', '', 'The end of it [@bai2025, p. 99].')
  return deck.filter(({ id }) => id?.startsWith('one')).map(({ raw }) => /^source: (.*)$/m.exec(raw)?.[1])
}

const twenty = Array.from({ length: 20 }, (_, index) => index)

test('each slide of a long table names what its own rows cite', () => {
  const rows = twenty.map(index => `| row ${index} | ${index < 10 ? '[@wu2025]' : '[@bai2025]'} |`)
  const footers = footersOf('| a | b |', '|---|---|', ...rows)
  assert.ok(footers.length > 1)
  assert.deepEqual([footers[0], footers.at(-1)], ['Qwen-Image报告', 'Bai25'])
})

test('each slide of a long list names what its own points cite', () => {
  const words = 'a point with so many words that a slide holds but a few of its kind and no more of them than that, '
    + 'for it goes on and on until hardly anybody reads it'
  const footers = footersOf(...twenty.map(index => `- ${words} ${index} [@${index < 10 ? 'wu2025' : 'bai2025'}, p. ${index}]`))
  assert.ok(footers.length > 1)
  assert.match(footers[0]!, /^Qwen-Image报告 p\. 0/)
  assert.match(footers.at(-1)!, /^Bai25 .*p\. 19$/)
})

test('a caption counts for every share, and a heading for its slide', () => {
  const rows = twenty.map(index => `| row ${index} | ${index} |`)
  const footers = footersOf('| a | b |', '|---|---|', ...rows, '', 'Table: Numbers. [@bai2025]')
  assert.deepEqual([...new Set(footers)], ['Bai25'])
  assert.match(slidesOf('# Talk', '', '## As @bai2025 says', '', '- a point')[1].raw, /^source: Bai25$/m)
})
