import assert from 'node:assert/strict'
import { test } from 'node:test'
import { twoLineHead } from '../../scripts/typesetting/table-head.ts'

const body = [['Lexical', '41.7', '38.2', '27.5'], ['Dense', '48.9', '42.6', '–']]

test('a head with empty cells above a row of names is on two lines', () => {
  assert.deepEqual(twoLineHead([['', 'One hop', '', 'Two hops'], ['Method', 'A', 'B', 'C'], ...body]), {
    groups: [{ name: 'One hop', from: 1, to: 3 }, { name: 'Two hops', from: 3, to: 4 }],
    columns: ['Method', 'A', 'B', 'C'],
    isRow: true,
  })
})

test('a column without a second name is named by the first line alone', () => {
  const head = twoLineHead([['方法', '单跳', '', '开销'], ['', '甲', '乙', ''], ...body])
  assert.deepEqual(head?.groups, [{ name: '单跳', from: 1, to: 3 }])
  assert.deepEqual(head?.columns, ['方法', '甲', '乙', '开销'])
})

test('names that come again beneath each group are a second line above words too', () => {
  const rows = [['', 'Early', '', 'Late', ''], ['Part', 'Input', 'Output', 'Input', 'Output'], ['Core', 'text', 'words', 'pages', 'lines']]
  assert.equal(twoLineHead([...rows, ['Edge', 'one', 'two', 'three', 'four']])?.isRow, true)
})

test('neighbours that name one group before a colon are on two lines', () => {
  assert.deepEqual(twoLineHead([['Method', 'Speed: train', 'Speed: test', 'Size'], ...body]), {
    groups: [{ name: 'Speed', from: 1, to: 3 }],
    columns: ['Method', 'train', 'test', 'Size'],
    isRow: false,
  })
  assert.equal(twoLineHead([['方法', '速度：训练', '速度：测试', '大小'], ...body])?.groups[0].name, '速度')
})

test('any other head is on one line', () => {
  assert.equal(twoLineHead([['Method', 'A', 'B', 'C'], ...body]), undefined)
  assert.equal(twoLineHead([['', 'A', '', 'C'], ...body]), undefined)
  assert.equal(twoLineHead([['', '', '', ''], ['Method', 'A', 'B', 'C'], ...body]), undefined)
  assert.equal(twoLineHead([['Name', 'What', '', 'Why'], ['One', 'first', 'second', 'third'], ['Two', 'some', 'more', 'words']]), undefined)
  assert.equal(twoLineHead([['Method', 'Note: one', 'Other: two', 'C'], ...body]), undefined)
  assert.equal(twoLineHead([]), undefined)
})
