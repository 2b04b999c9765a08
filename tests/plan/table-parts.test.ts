import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutNames } from '../../scripts/markdown/block-mark.ts'
import { slidesOf } from '../stages.ts'

/** The lines of the tables on the slides of a chapter, a table a slide. */
function tablesOf(...lines: string[]): string[][] {
  return slidesOf('# Talk', '', '## One', '', ...lines)
    .slice(1)
    .map(({ raw }) =>
      withoutNames(raw)
        .split('\n')
        .filter(line => line.startsWith('|') && !line.startsWith('| ---')),
    )
}

const numbers = (count: number, from: number): string => Array.from({ length: count }, (_, index) => ` ${from + index}.5 `).join('|')
const rule = (count: number): string => `|${'---|'.repeat(count)}`
const heads = (count: number): string => Array.from({ length: count }, (_, index) => ` Column ${index} `).join('|')

test('a table of numbers stands on one slide with up to ten columns', () => {
  const rows = (count: number): string[] => Array.from({ length: 9 }, (_, row) => `| row ${row} |${numbers(count, row)}|`)
  const wide = (count: number): string[][] => tablesOf(`| Name |${heads(count)}|`, rule(count + 1), ...rows(count))
  assert.equal(wide(9).length, 1)
  assert.equal(wide(12).length, 2)
})

test('a table of words does not, for its columns would be too narrow to read', () => {
  const words = Array.from({ length: 9 }, () => ' some words ').join('|')
  assert.equal(tablesOf(`|${words}|`, rule(9), ...Array.from({ length: 9 }, () => `|${words}|`)).length, 2)
})

test('each part of a wide table repeats what names its rows: group and name', () => {
  const parts = tablesOf(
    `| Group | Name |${heads(12)}|`,
    rule(14),
    `| Old | one |${numbers(12, 1)}|`,
    `| | two |${numbers(12, 2)}|`,
    `| New | three |${numbers(12, 3)}|`,
  )
  assert.ok(parts.length > 1)
  for (const [head, one, two, three] of parts) {
    assert.match(head, /^\| Group \| Name \| Column/)
    assert.match(one, /^\| Old \| one \|/)
    assert.match(two, /^\| {2}\| two \|/)
    assert.match(three, /^\| New \| three \|/)
  }
})

test('a first column that is unlike in every row names the rows alone', () => {
  const rows = Array.from({ length: 9 }, (_, row) => `| row ${row} | kind |${numbers(12, row)}|`)
  const [, second] = tablesOf(`| Name | Kind |${heads(12)}|`, rule(14), ...rows)
  assert.match(second[1], /^\| row 0 \| \d/)
})

test('a part that begins within a group says which: beside its first row, where names stand there', () => {
  const rows = Array.from({ length: 16 }, (_, row) => `| ${row === 0 ? 'Old' : row === 3 ? 'New' : ''} | row ${row} | ${row}.5 |`)
  const [, second] = tablesOf('| Group | Name | Value |', rule(3), ...rows)
  assert.match(second[1], /^\| New \| row \d+ \|/)
  assert.match(second[2], /^\| {2}\| row/)
})

test('a part that begins within a group says which: above it, where names have rows of their own', () => {
  const rows = Array.from({ length: 16 }, (_, row) => row === 4 ? '| **Late** | | |' : `| row ${row} | ${row}.5 | ${row}.7 |`)
  const [, second] = tablesOf('| Name | First | Second |', rule(3), '| **Early** | | |', ...rows)
  assert.equal(second[1], '| **Late** |  |  |')
  assert.match(second[2], /^\| row \d+ \|/)
})

test('a part that begins with a group says nothing twice', () => {
  const rows = Array.from({ length: 16 }, (_, row) => row % 8 === 0 ? `| Group ${row} | | |` : `| row ${row} | ${row}.5 | ${row}.7 |`)
  const [, second] = tablesOf('| Name | First | Second |', rule(3), ...rows)
  assert.equal(second.filter(line => line.startsWith('| Group')).length, 1)
})

/** The slide of a table with these heads and rows. */
const slideOf = (head: string, ...rows: string[]): string => slidesOf('# Talk', '', '## One', '', head, rule(3), ...rows)[1].raw

test('a table of results is marked with the author\'s rows and the best of each column that a part shows', () => {
  const raw = slideOf('| Method | A ↑ | B ↓ |', '| Base | 1.5 | 3 |', '| Ours | 2.5 | 4 |', '| Other | 2.0 | 5 |')
  assert.match(raw, /<ResultsTable own="Ours" best=" \| 2\.5 \| 3">\n\n\| Method/)
})

test('what the author has set bold is left alone', () => {
  const raw = slideOf('| Method | A ↑ | B ↓ |', '| Base | 1.5 | 3 |', '| Ours | **2.5** | 4 |', '| Other | 2.0 | 5 |')
  assert.match(raw, /<ResultsTable own="Ours">\n\n\| Method/)
})

test('a row whose name its author has set bold is the author\'s', () => {
  const raw = slideOf('| Query | Recall | F1 |', '| Base | 1.5 | 3 |', '| **Last two** | **2.5** | 4 |', '| Other | 2.0 | 5 |')
  assert.match(raw, /<ResultsTable own="Last two">/)
})
