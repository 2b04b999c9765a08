import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawChart } from '../../scripts/charts/draw.ts'
import { wordsWith } from './words.ts'

const head = ['Task', 'Ours', 'Strongest rival']

/** In how many columns the scores of rivals stand. */
function columnsOf(rows: string[][]): number {
  const context = { names: ['Ours', 'Theirs'], roles: [], title: '', words: wordsWith({ against: 'to ' }) }
  const scores = drawChart('gap', [head, ...rows], context)!.groups.map(({ marks }) =>
    marks.flatMap(mark => 'text' in mark && mark.look.startsWith('other') ? [Math.round(mark.x)] : []))
  return new Set(scores.map(([x]) => x)).size
}

test('the scores of rivals stand in a column of their own, however long their names are', () => {
  assert.equal(columnsOf([['Wide, to GPT ↑', '0.87', '0.84'], ['Lost, to Seedream ↑', '0.943', '0.956'], ['Long, to X ↑', '5', '4']]), 1)
  assert.equal(columnsOf([['A, to One ↑', '8.8', '8.7'], ['B, to Another One ↑', '0.9', '0.8'], ['C, to One ↑', '9.1', '9.9']]), 1)
})

test('so they do where each row is one line', () => {
  assert.equal(columnsOf(Array.from({ length: 12 }, (_, row) =>
    [`T${row}, to ${'Long'.repeat(1 + row % 4)} ↑`, `${50 + row}`, `${40 + 2 * row}`])), 1)
})
