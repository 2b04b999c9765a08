import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tops } from '../../scripts/design/design.ts'
import { slidesOf } from '../stages.ts'

/** What the first slide says of where content begins; undefined where nothing. */
function topOf(...lines: string[]): number | undefined {
  const [, top] = /^ {2}top: (\d+)$/m.exec(slidesOf('# Talk', '', ...lines)[0].raw) ?? []
  return top === undefined ? undefined : Number(top)
}

const points = ['', '- one point', '- another point', '- a third point', '']

test('content begins higher where every title has one line and nothing above it', () => {
  assert.equal(topOf('## Findings', ...points, '## Limits', ...points), tops.oneLine)
})

test('one title of two lines lowers the content of all slides', () => {
  const long = '## What every single one of the forty surveyed systems has in common with each of the others, and what it has not'
  assert.equal(topOf('## Findings', ...points, long, ...points), undefined)
})

test('a heading above a title lowers the content of all slides', () => {
  const prose = 'Therefore the inner layer matters most: without it 12 % of all marks are lost. It is also the cheapest of the three.'
  assert.equal(topOf('## Findings', ...points, '## Results', '', prose), undefined)
})
