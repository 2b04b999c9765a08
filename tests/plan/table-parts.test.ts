import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf, slidesOf } from '../stages.ts'
import { numbers, rule, tablesOf } from './tables.ts'

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

const twoLines = ['| | One hop ↑ | | | | Two hops ↑ | | | | Cost ↓ | |', rule(11)]
const second = '| Method | A | B | C | D | A | B | C | D | s | GB |'

test('a head on two lines is no row of the table, and its arrows say which number is the best of a column', () => {
  const [, slide] = slidesOf(
    '# Talk',
    '',
    '## One',
    '',
    '| | One hop ↑ | | Cost ↓ | |',
    rule(5),
    '| Method | A | B | s | GB |',
    '| Base | 1.5 | 3.5 | 3 | 7 |',
    '| Deep | 2.5 | 4.5 | 4 | 6 |',
    '| Wide | 2.0 | 5.5 | 5 | 5 |',
  )
  assert.match(slide.raw, /<ResultsTable best=" \| 2\.5 \| 5\.5 \| 3 \| 5" head="rows">/)
})

test('a table that is too wide is cut between the groups of its columns, each part under both lines of the head', () => {
  const parts = tablesOf(...twoLines, second, ...Array.from({ length: 6 }, (_, row) => `| row ${row} |${numbers(10, row)}|`))
  assert.deepEqual(parts.map(([head]) => head), ['|  | One hop ↑ |  |  |  |', '|  | Two hops ↑ |  |  |  | Cost ↓ |  |'])
  assert.deepEqual(parts.map(([, names]) => names), ['| Method | A | B | C | D |', '| Method | A | B | C | D | s | GB |'])
})

test('a table that is too long repeats both lines of its head', () => {
  const parts = tablesOf(
    '| 方法 | 单跳 | | 多跳 | |',
    rule(5),
    '| | 甲 | 乙 | 甲 | 乙 |',
    ...Array.from({ length: 15 }, (_, row) => `| 第 ${row} 行 |${numbers(4, row)}|`),
  )
  assert.equal(parts.length, 2)
  for (const lines of parts)
    assert.deepEqual(lines.slice(0, 2), ['| 方法 | 单跳 |  | 多跳 |  |', '|  | 甲 | 乙 | 甲 | 乙 |'])
  assert.deepEqual(parts.flatMap(lines => lines.slice(2)).length, 15)
})

test('a column that stands without the others of its group says which group it is of', () => {
  const heads = `| | ${'Early | | | | | | | | |'}`
  const [one, two] = tablesOf(
    heads,
    rule(10),
    '| Name | a | b | c | d | e | f | g | h | i |',
    ...Array.from({ length: 5 }, (_, row) => `| a rather long name of row ${row} |${numbers(9, row * 1e9)}|`),
  )
  assert.match(one[0], /^\| {2}\| Early/)
  assert.match(two[0], /^\| {2}\| Early/)
})

test('each slide of a long table of results shows its author\'s rows', () => {
  const rows = Array.from({ length: 15 }, (_, row) => row === 5 ? '| Ours | 9.5 | 9.7 |' : `| row ${row} | ${row}.5 | ${row}.7 |`)
  const parts = tablesOf('| Method | Acc | F1 |', rule(3), ...rows)
  assert.equal(parts.length, 2)
  assert.ok(parts.every(lines => lines.includes('| Ours | 9.5 | 9.7 |')))
})

test('rows that stand in groups are not repeated outside of theirs', () => {
  const rows = Array.from({ length: 15 }, (_, row) =>
    row % 5 === 0 ? `| **Group ${row}** | | |` : row === 4 ? '| Ours | 9.5 | 9.7 |' : `| row ${row} | ${row}.5 | ${row}.7 |`,
  )
  const parts = tablesOf('| Method | Acc | F1 |', rule(3), ...rows)
  assert.equal(parts.flat().filter(line => line.startsWith('| Ours')).length, 1)
})

/** Which parts of a table of 45 rows stand in the talk, its author's row being one of them. */
function partsInTalk(ownRow: number, name = 'Ours'): string[] {
  const rows = Array.from({ length: 45 }, (_, row) => row === ownRow ? `| ${name} | 99.5 | 99.7 |` : `| row ${row} | ${row}.5 | ${row}.7 |`)
  return planOf('# Talk', '', '## One', '', '| Method | Acc | F1 |', rule(3), ...rows)
    .slides
    .slice(1)
    .flatMap(({ backup, part }) => (backup ? [] : [String(part!.share)]))
}

test('of a table of many parts the first and the one with its author\'s row, or with the best ones, stand in the talk', () => {
  assert.deepEqual(partsInTalk(44), ['1', '5'])
  assert.deepEqual(partsInTalk(0, '本文方法'), ['1'])
  assert.deepEqual(partsInTalk(44, 'Base'), ['1', '5'])
  assert.deepEqual(partsInTalk(0, 'Base'), ['1'])
})
