import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titlesIn } from './chapter.ts'

const before = Array.from({ length: 5 }, (_, line) =>
  ['```python', ...Array.from({ length: 14 }, (_, each) => `x${line}${each} = ${each}`), '```', '']).flat()
const rows = (count: number): string[] => Array.from({ length: count }, (_, index) => `| D${index + 10} | ${index} |`)

test('a table over many slides is not called by the ends of the rows on the first', () => {
  const found = titlesIn(...before, '| Day | Visitors |', '|---|---|', ...rows(24))
  assert.ok(found.every(title => !title.includes('D10')), found.join('; '))
})

test('a caption without room is a title without what stands in brackets at its end', () => {
  const caption = 'Visitors of the kiosk at the beach by day of the season (counts of those who bought something)'
  const found = titlesIn(...before, '| Day | Visitors |', '|---|---|', ...rows(6), '', `Table 1: ${caption}`)
  assert.ok(found.includes('Visitors of the kiosk at the beach by day of the season'), found.join('; '))
})
