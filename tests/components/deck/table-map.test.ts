import type { MapBox, TableMap } from '../../../components/deck/table-map.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isShareOfRows, tableMapOf } from '../../../components/deck/table-map.ts'

/** Boxes of a kind as `row,column`, on a map of cells of `x` by `y` px. */
function cellsOf({ boxes }: TableMap, kind: MapBox['is'], x: number, y: number): string[] {
  return boxes.filter(({ is }) => is === kind).map(box => `${Math.round(box.y / y)},${Math.round(box.x / x)}`)
}

test('a map shows which cells stand on the slide, beneath the heads of their columns', () => {
  const map = tableMapOf('4x3 2-4 0-3')!
  assert.deepEqual(cellsOf(map, 'head', 33, 21), ['0,2', '0,3'])
  assert.deepEqual(cellsOf(map, 'seen', 33, 21), ['1,2', '1,3', '2,2', '2,3', '3,2', '3,3'])
  assert.deepEqual(map.frame, { x: 64, y: -2, width: 68, height: 86 })
})

test('the author\'s rows stand out where they are seen', () => {
  assert.deepEqual(cellsOf(tableMapOf('4x3 0-2 0-3 1')!, 'own', 33, 21), ['2,0', '2,1'])
  assert.deepEqual(cellsOf(tableMapOf('4x3 0-2 2-3 1')!, 'own', 33, 21), [])
})

test('a frame around later rows leaves the head out', () => {
  assert.deepEqual(tableMapOf('4x3 0-4 1-3')!.frame, { x: -2, y: 40, width: 134, height: 44 })
})

test('a long table is drawn with a line for several rows', () => {
  const { boxes, frame } = tableMapOf('2x200 0-2 100-150')!
  assert.equal(boxes.length, 2 * 29)
  assert.ok(Math.abs(frame.y + 2 - (1 + 14) * 84 / 29) < 0.01)
})

test('what is no map is not drawn', () => {
  for (const text of ['', '4x3', '4x3 0-2', 'a b c'])
    assert.equal(tableMapOf(text), undefined)
})

test('some rows of a table keep the size of the others, some columns of all rows may grow', () => {
  assert.deepEqual(['6x20 0-6 0-7', '6x20 0-6 14-20', '6x20 0-3 7-13 4,6'].map(isShareOfRows), [true, true, true])
  assert.deepEqual(['9x11 5-9 0-11 4,6', '9x11 0-9 0-11', ''].map(isShareOfRows), [false, false, false])
})
