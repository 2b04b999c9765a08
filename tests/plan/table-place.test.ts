import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'
import { numbers, rule, tablesOf } from './tables.ts'

const twoLines = ['| | One hop ↑ | | | | Two hops ↑ | | | | Cost ↓ | |', rule(11)]
const second = '| Method | A | B | C | D | A | B | C | D | s | GB |'

/** What the part of a table says of its place and its bars, by part. */
function placesOf(...lines: string[]): { bars?: string, map?: string }[] {
  return slidesOf('# Talk', '', '## One', '', ...lines).slice(1).map(({ raw }) => {
    const [, bars] = / bars="([^"]*)"/.exec(raw) ?? []
    const [, map] = / map="([^"]*)"/.exec(raw) ?? []
    return { ...(bars ? { bars } : {}), ...(map ? { map } : {}) }
  })
}

test('each part of a table has a map that says which of its columns and rows it shows', () => {
  const wide = Array.from({ length: 6 }, (_, row) => `| row ${row} |${numbers(10, row)}|`)
  assert.deepEqual(placesOf(...twoLines, second, ...wide).map(({ map }) => map), ['11x6 0-5 0-6', '11x6 5-11 0-6'])
  const long = Array.from({ length: 15 }, (_, row) => row === 5 ? '| 本文 | 9.5 | 9.7 |' : `| 第 ${row} 行 | ${row}.5 | ${row}.7 |`)
  assert.deepEqual(placesOf('| 方法 | Acc | F1 |', rule(3), ...long).map(({ map }) => map), ['3x15 0-3 0-8 5', '3x15 0-3 8-15 5'])
})

test('a table that one slide holds has neither map nor bars', () => {
  assert.deepEqual(placesOf('| Name | Acc | F1 |', rule(3), '| a | 1.5 | 2 |', '| b | 2.5 | 3 |', '| c | 3.5 | 4 |'), [{}])
})

test('a title that needs the room of the map keeps it', () => {
  const rows = Array.from({ length: 15 }, (_, row) => `| row ${row} | word | ${row}.7 |`)
  const mapsBelow = (title: string): (string | undefined)[] =>
    slidesOf('# Talk', '', `## ${title}`, '', '| Name | Kind | F1 |', rule(3), ...rows).slice(1).map(({ raw }) => / map="/.exec(raw)?.[0])
  assert.deepEqual(mapsBelow('A title of a few words'), [' map="', ' map="'])
  assert.deepEqual(mapsBelow('A title that fills almost all of the line on which it stands up here')[0], undefined)
  assert.deepEqual(mapsBelow('一个几乎占满整整一行而右边再也放不下一张小地图的很长标题')[0], undefined)
})

test('all parts of a table have one grid, as wide as the widest cells of the whole', () => {
  const rows = Array.from({ length: 15 }, (_, row) => `| ${row === 12 ? 'a longer name' : `row ${row}`} | some words | as said |`)
  const widths = slidesOf('# Talk', '', '## One', '', '| Name | Kind | Said |', rule(3), ...rows).slice(1).map(({ raw }) => / widths="([^"]*)"/.exec(raw)?.[1])
  assert.equal(widths.length, 2)
  assert.equal(widths[0], widths[1])
  const [name, kind] = widths[0]!.split(' ').map(Number)
  assert.ok(name > kind)
})

/** A long table with these heads, the same cells in each row but for its name. */
function longTable(head: string, cells: (row: number) => string): string[] {
  return [head, rule(head.split('|').length - 2), ...Array.from({ length: 15 }, (_, row) => `| row ${row} | ${cells(row)} |`)]
}

test('a part with few columns of numbers has bars as long as their share of the most in the whole column', () => {
  assert.deepEqual(
    placesOf(...longTable('| Name | Acc | Size |', row => `${row}.5 | ${row}`)).map(({ bars }) => bars),
    [' | 14.5 | 14', ' | 14.5 | 14'],
  )
  assert.deepEqual(placesOf(...longTable('| 名称 | 准确率 |', row => `${row}%`)).map(({ bars }) => bars), [' | 14', ' | 14'])
})

test('numbers that order, that have several units or that fall below zero have no bars', () => {
  assert.deepEqual(
    placesOf(...longTable('| Name | Year | Rank |', row => `${2000 + row} | ${row}`)).map(({ bars }) => bars),
    [undefined, undefined],
  )
  assert.deepEqual(
    placesOf(...longTable('| Name | Takes |', row => (row % 2 ? `${row} ms` : `${row} s`))).map(({ bars }) => bars),
    [undefined, undefined],
  )
  assert.deepEqual(placesOf(...longTable('| 名称 | 变化 |', row => `${row - 3}.5`)).map(({ bars }) => bars), [undefined, undefined])
})

test('more than four columns of numbers, or names that leave no room, have no bars', () => {
  assert.ok(placesOf(...longTable('| Name | A | B | C | D | E |', row => numbers(5, row))).every(({ bars }) => bars === undefined))
  const wordy = 'a remark that goes on for so long that two columns of numbers beside it fill the slide already'
  assert.ok(placesOf(...longTable('| Name | What | A | B |', row => `${wordy} | ${row} | ${row}`)).every(({ bars }) => bars === undefined))
})

test('a long table is cut between groups of its rows', () => {
  const named = Array.from({ length: 15 }, (_, row) =>
    [0, 5, 9].includes(row) ? `| **Group ${row}** | | |` : `| row ${row} | ${row}.5 | ${row}.7 |`,
  )
  assert.deepEqual(
    tablesOf('| Method | Acc | F1 |', rule(3), ...named).map(lines => lines[1]),
    ['| **Group 0** |  |  |', '| **Group 9** |  |  |'],
  )
  const beside = Array.from({ length: 16 }, (_, row) => `| ${row === 0 ? '旧' : row === 7 ? '新' : ''} | 第 ${row} 行 | ${row}.5 |`)
  assert.deepEqual(tablesOf('| 组 | 名称 | 值 |', rule(3), ...beside).map(lines => lines[1]), ['| 旧 | 第 0 行 | 0.5 |', '| 新 | 第 7 行 | 7.5 |'])
})

test('groups that would take many more slides, or one that a slide cannot hold, are cut within', () => {
  const few = Array.from({ length: 20 }, (_, row) =>
    [0, 2, 11].includes(row) ? `| **Group ${row}** | | |` : `| row ${row} | ${row}.5 | ${row}.7 |`,
  )
  assert.ok(tablesOf('| Method | Acc | F1 |', rule(3), ...few).length <= 4)
  const one = Array.from({ length: 16 }, (_, row) =>
    row === 0 || row === 2 ? `| **Group ${row}** | | |` : `| row ${row} | ${row}.5 | ${row}.7 |`,
  )
  assert.equal(tablesOf('| Method | Acc | F1 |', rule(3), ...one).length, 2)
})
