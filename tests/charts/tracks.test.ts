import type { Drawing } from '../../scripts/charts/drawing.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognisedChart } from '../../scripts/charts/choose.ts'
import { drawChart } from '../../scripts/charts/draw.ts'
import { wordsWith } from './words.ts'

const rows = [
  ['Line', 'From', 'Midway', 'To'],
  ['Edge', '100²', '200²', '400²'],
  ['Text', 'none', 'words', 'pages'],
  ['Source', 'real', '–', 'real and drawn'],
]

function draw(table: string[][]): Drawing {
  return drawChart('tracks', table, { names: [], roles: [], title: '', words: wordsWith() })!
}

/** Sides of the squares that a row draws. */
function sidesOf({ groups }: Drawing, row: number): number[] {
  return groups[row].marks.flatMap(mark => 'd' in mark && /^(?:bar|dot open)$/.test(mark.look) ? /h(-?[\d.]+)v\1h/.exec(mark.d)?.[1] ?? [] : []).map(Number)
}

test('a table that says where each thing starts and where it ends is drawn as tracks', () => {
  assert.equal(recognisedChart(rows, []), 'tracks')
  assert.equal(recognisedChart([['主线', '起点', '终点'], ['文字', '无', '整段'], ['来源', '真实', '合成']], []), 'tracks')
  assert.equal(recognisedChart([['Line', 'Before', 'After'], ['Text', 'none', 'pages'], ['Source', 'real', 'drawn']], []), 'tracks')
})

test('other tables of three columns are left as they are', () => {
  assert.equal(recognisedChart([['Use', 'Evidence', 'Caveat'], ['Text', 'none', 'pages'], ['Source', 'real', 'drawn']], []), undefined)
})

test('a table whose states are sentences stays a table', () => {
  const long = 'a state that is told in a whole sentence'
  assert.equal(recognisedChart([['Line', 'From', 'To'], ['Text', long, 'pages'], ['Source', 'real', 'drawn']], []), undefined)
})

test('each row is said in the order of its states, and one that is missing is not said', () => {
  assert.deepEqual(draw(rows).groups.map(({ words }) => words.replace(/^\w+\W+/, '')), [
    '100² → 200² → 400²',
    'none → words → pages',
    'real → real and drawn',
  ])
})

test('numbers are squares to one scale, words none', () => {
  const [first, second, third] = sidesOf(draw(rows), 0)
  assert.ok(Math.abs(second / first - 2) < 0.1 && Math.abs(third / first - 4) < 0.1, `${first}, ${second}, ${third}`)
  assert.deepEqual(sidesOf(draw(rows), 1), [])
})
