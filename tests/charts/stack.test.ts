import assert from 'node:assert/strict'
import { test } from 'node:test'
import { width } from '../../scripts/charts/drawing.ts'
import { drawStack, stackFromRows } from '../../scripts/charts/stack.ts'
import { wordsWith } from './words.ts'

const head = ['Way', 'Body', 'Eye', 'Sum']
const rows = [head, ['alone', '20', '–', '20'], ['together', '20', '7', '27.1']]

/** Left edges and lengths of the bars of each part. */
function barsOf(table: string[][]): number[][][] {
  return drawStack(stackFromRows(table, [])!, wordsWith()).groups.map(({ marks }) =>
    marks.flatMap(mark => 'd' in mark && mark.look === 'bar' ? [[...mark.d.match(/M([\d.]+) [\d.]+h([\d.]+)/)!.slice(1).map(Number)]] : []))
}

function textsOf(table: string[][]): string[] {
  const { frame, groups } = drawStack(stackFromRows(table, [])!, wordsWith())
  return [...frame, ...groups.flatMap(({ marks }) => marks)].flatMap(mark => 'text' in mark ? [mark.text] : [])
}

test('a last column that adds the others up, rounded, is their sum and no part', () => {
  assert.equal(stackFromRows(rows, [])!.total, 2)
  assert.equal(stackFromRows([head, ['alone', '20', '7', '31']], [])!.total, undefined)
  assert.equal(stackFromRows([['Way', 'Body', 'Eye'], ['x', '1', '1']], [])!.total, undefined)
})

test('less than two parts, negative ones and too many rows make no stack', () => {
  assert.equal(stackFromRows([['Way', 'Body'], ['x', '1']], []), undefined)
  assert.equal(stackFromRows([['Way', 'Body', 'Eye'], ['x', '1', '-1']], []), undefined)
  assert.equal(stackFromRows([['Way', 'Body', 'Eye'], ...Array.from({ length: 5 }, () => ['x', '1', '1'])], []), undefined)
})

test('parts of one size are of one length in all rows, and the second begins where the first ends', () => {
  const [body, eye] = barsOf(rows)
  assert.equal(body[0][1], body[1][1])
  assert.ok(Math.abs(eye[0][0] - body[1][1] - 2) < 0.11)
  assert.ok(eye[0][0] + eye[0][1] < width)
})

test('a part is named where it is first seen, and every number is written as it stands in the table', () => {
  const texts = textsOf(rows)
  assert.deepEqual(['Body', '20', 'Eye 7', '27.1'].filter(text => !texts.includes(text)), [])
  assert.deepEqual(texts.filter(text => text.startsWith('Eye')), ['Eye 7'])
})

test('the unit that the head of the rows tells stands at every value', () => {
  const { frame, groups } = drawStack(stackFromRows([['Way (B)', 'Body', 'Eye', 'Sum'], ['one', '20', '7', '27']], [])!, wordsWith())
  const texts = [...frame, ...groups.flatMap(({ marks }) => marks)].flatMap(mark => 'text' in mark ? mark.text : [])
  assert.deepEqual(texts, ['one', '27B', 'Body 20B', 'Eye 7B'])
})

test('words stand in their bar where it has room for them, and beneath one that has not', () => {
  const table = [head, ['all', '20', '0.1', '20.1']]
  const marks = drawStack(stackFromRows(table, [])!, wordsWith()).groups.flatMap(group => group.marks)
  const placesOf = (text: string): number[] => marks.flatMap(mark => 'text' in mark && mark.text === text ? [mark.y] : [])
  assert.ok(placesOf('Eye 0.1')[0] > placesOf('Body 20')[0] + 20)
})

test('the one part of a row is its sum, whose number is written once, behind it', () => {
  const countOf = (table: string[][], number: string): number => textsOf(table).filter(text => text.includes(number)).length
  assert.equal(countOf([head, ['alone', '18', '–', '18'], ['together', '20', '7', '27']], '18'), 1)
  assert.equal(countOf([head, ['together', '20', '7', '27'], ['alone', '–', '6', '6']], '6'), 1)
  assert.equal(countOf([['Way', 'Body', 'Eye'], ['alone', '18', '–'], ['together', '20', '7']], '18'), 1)
})
