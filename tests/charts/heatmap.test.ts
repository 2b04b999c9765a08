import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canDraw, recognisedChart } from '../../scripts/charts/choose.ts'
import { chartHeight, drawChart } from '../../scripts/charts/draw.ts'

const matrix = [['taken for →', 'cat', 'dog', 'fox'], ['cat', '90', '8', '2'], ['dog', '5', '93', '2'], ['fox', '11', '7', '82']]
const words = { higher: '', lower: '', ranks: '', colon: ': ', comma: ', ', area: () => '' }
const drawing = drawChart('heatmap', matrix, { names: [], roles: [], title: '', words })!

test('a table whose rows and columns have the same names is a heat map by itself', () => {
  assert.equal(recognisedChart(matrix, []), 'heatmap')
  assert.equal(recognisedChart([matrix[0], ...matrix.slice(2), matrix[1]], []), undefined)
})

test('any table of two columns of numbers and more is one where it is asked', () => {
  assert.equal(canDraw('heatmap', [['Model', 'A', 'B'], ['X', '1', '2']], []), true)
  assert.equal(canDraw('heatmap', [['Model', 'A'], ['X', '1']], []), false)
  assert.equal(canDraw('heatmap', [['Model', 'A', 'B', 'Remark'], ['X', '1', '2', 'words']], []), false)
})

test('every number stands in its cell, and every name at its row or column', () => {
  const texts = [...drawing.frame, ...drawing.groups.flatMap(({ marks }) => marks)].flatMap(mark => 'text' in mark ? [mark.text] : [])
  assert.deepEqual(matrix.flat().slice(1).filter(text => !texts.includes(text)), [])
})

test('the larger a number, the darker its cell', () => {
  const shades = drawing.groups.map(({ marks }) =>
    marks.flatMap(mark => 'd' in mark && mark.look.startsWith('shade') ? [Number(mark.look.at(-1))] : []))
  assert.deepEqual(shades, [[5, 0, 0], [0, 5, 0], [0, 0, 5]])
})

test('a cell without a number is empty, not zero', () => {
  const [, , none] = drawChart('heatmap', [
    ['', 'a', 'b'],
    ['x', '1', '–'],
    ['y', '2', '3'],
  ], { names: [], roles: [], title: '', words })!.groups[0].marks.filter(mark => 'd' in mark || mark.text === '–')
  assert.ok('text' in none && none.text === '–')
})

test('it is as high as was planned', () => {
  assert.equal(chartHeight('heatmap', matrix, []), drawing.height)
})
