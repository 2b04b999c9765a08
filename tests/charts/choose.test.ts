import type { ChartKind } from '../../scripts/charts/index.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canDraw, recognisedChart } from '../../scripts/charts/choose.ts'

const names = ['Ours', 'Theirs']

/** Rows of a table of scores: systems down, as many benchmarks across as there are heads. */
function table(heads: string[], systems: string[], number = (row: number, column: number): string => `${50 + row + column}`): string[][] {
  return [['Model', ...heads], ...systems.map((name, row) => [name, ...heads.map((_, column) => number(row, column))])]
}
const few = ['Ours', 'GPT-4o', 'Gemini']
const kindOf = (rows: string[][]): ChartKind | undefined => recognisedChart(rows, names)

test('one benchmark is bars, two of one unit a dumbbell, more are small multiples', () => {
  assert.equal(kindOf(table(['MMMU ↑'], few)), 'bars')
  assert.equal(kindOf(table(['MMMU ↑', 'ChartQA ↑'], few)), 'dumbbell')
  assert.equal(kindOf(table(['MMMU', 'ChartQA', 'DocVQA', 'CC-OCR'], few, (row, column) => `${20 * (row + 1) + column}`)), 'multiples')
})

test('two benchmarks of different units are small multiples', () => {
  assert.equal(kindOf(table(['MMMU ↑', 'Error ↓'], few)), 'multiples')
  assert.equal(kindOf(table(['MMMU ↑', 'PSNR ↑'], few, (row, column) => `${column === 0 ? 70 + row : 0.1}`)), 'multiples')
})

test('before and after are a slope', () => {
  assert.equal(kindOf(table(['MMMU before', 'MMMU after'], few)), 'slope')
})

test('parts whose weighted mean is the total are an area', () => {
  const rows = [
    ['模型', '一级3,500字', '二级3,000字', '三级1,605字', '总分 ↑'],
    ['Ours', '97.29', '40.53', '6.48', '58.30'],
    ['GPT', '68.37', '15.97', '3.55', '36.14'],
  ]
  assert.equal(kindOf(rows), 'area')
  assert.equal(kindOf(rows.map(row => row.map(cell => cell === '58.30' ? '58.40' : cell))), undefined)
})

test('a table stays one without a subject, a benchmark or numbers in all cells', () => {
  assert.equal(kindOf(table(['MMMU ↑'], ['X', 'Y', 'Z'])), undefined)
  assert.equal(kindOf(table(['layers', 'heads'], few)), undefined)
  assert.equal(kindOf(table(['MMMU ↑', 'ChartQA'], few, (row, column) => column === 1 ? 'yes' : `${row}`)), undefined)
  assert.equal(kindOf(table(['MMMU ↑'], few, () => '20B')), undefined)
})

test('a table with too many rows or benchmarks stays one', () => {
  assert.equal(kindOf(table(['MMMU ↑'], ['Ours', ...Array.from({ length: 14 }, (_, row) => `M${row}`)])), undefined)
  assert.equal(kindOf(table(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'], few)), undefined)
})

test('dates that ascend are a timeline, others are not', () => {
  const rows = [['Date', 'Release'], ['2025-01-28', 'Theirs'], ['2025-08-04', 'Ours']]
  assert.equal(kindOf(rows), 'timeline')
  assert.equal(kindOf([rows[0], rows[2], rows[1]]), undefined)
  assert.equal(canDraw('timeline', [rows[0], rows[2], rows[1]], names), true)
})

test('what a form lacks is known before it is drawn', () => {
  const one = table(['MMMU ↑'], few)
  assert.deepEqual((['bars', 'dumbbell', 'slope', 'area', 'timeline'] as const).filter(kind => canDraw(kind, one, names)), ['bars'])
  assert.equal(canDraw('scale', [['What', 'Size'], ['A', '20B'], ['B', '数十亿']], names), false)
  assert.equal(canDraw('scale', [['What', 'Size'], ['A', '20B'], ['B', '0.127B']], names), true)
})
